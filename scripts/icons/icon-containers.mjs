/**
 * An icon in one size.
 *
 * @typedef {{ size: number, png: Buffer }} Picture
 */

/**
 * The icon of a Windows program: a table of contents, then the pictures as they are.
 *
 * @param {readonly Picture[]} pictures of at most 256 pixels
 */
export function icoFile(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  pictures.forEach(({ size, png }, index) => {
    const entry = header.subarray(6 + 16 * index)
    // 256 does not fit into a byte and is written as 0.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
  })
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/** What macOS calls a picture of each size, `@2x` ones by the pixels they really have. */
const icnsTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/**
 * The icon of a macOS program: pictures one after another, each behind its type and length.
 *
 * @param {readonly Picture[]} pictures
 */
export function icnsFile(pictures) {
  const blocks = icnsTypes.map(([type, size]) => {
    const picture = pictures.find((candidate) => candidate.size === size)
    if (!picture) throw new Error(`An icon for macOS needs a picture of ${size} pixels`)
    return block(String(type), picture.png)
  })
  return block('icns', Buffer.concat(blocks))
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function block(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + head.length, 4)
  return Buffer.concat([head, content])
}
