const mediaTypes: Readonly<Record<string, string>> = {
  html: inUtf8('text/html'),
  js: inUtf8('text/javascript'),
  css: inUtf8('text/css'),
  json: inUtf8('application/json'),
  map: inUtf8('application/json'),
  txt: inUtf8('text/plain'),
  svg: inUtf8('image/svg+xml'),
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
}

/** The media type a file is served with; an ending we do not ship is served as bytes nobody runs. */
export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending]! : 'application/octet-stream'
}

function inUtf8(type: string): string {
  return `${type}; charset=utf-8`
}
