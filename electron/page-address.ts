/** The origin of the built page; IndexedDB belongs to it, so it never changes. */
export const appOrigin = 'app://plumbline'

/**
 * The origin the page is served from: our own scheme, or Vite's server while developing.
 * A packaged app never looks at the environment, and only this machine counts as a server.
 */
export function choosePageOrigin(isPackaged: boolean, devServer: string | undefined): string {
  if (isPackaged || devServer === undefined || !URL.canParse(devServer)) return appOrigin
  const { protocol, hostname, origin } = new URL(devServer)
  return protocol === 'http:' && localHosts.has(hostname) ? origin : appOrigin
}

const localHosts = new Set(['localhost', '127.0.0.1'])

/** Does an address belong to this origin? Written by hand: Node calls the origin of `app:` "null". */
export function belongsTo(origin: string, address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return username === '' && password === '' && `${protocol}//${host}` === origin
}
