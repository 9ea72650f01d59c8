import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

/**
 * Keeps modules that are nothing but a lot of data packed in the build, at a fraction of their size. The engine
 * unpacks one when it is loaded, which takes a few milliseconds more.
 *
 * @param {Readonly<Record<string, (path: string) => object | Promise<object>>>} modules what each exports, by how its
 *   path ends
 * @returns {import('vite').Plugin}
 */
export function packData(modules) {
  return {
    name: 'pack-data',
    async load(id) {
      const [, read] = Object.entries(modules).find(([ending]) => id.endsWith(ending)) ?? []
      if (!read) return null
      return [unpack, ...Object.entries(await read(id)).map(writeExport)].join('\n')
    },
  }
}

/**
 * What a module of data exports itself.
 *
 * @param {string} path
 * @returns {Promise<object>}
 */
export function exportsOf(path) {
  return import(pathToFileURL(path).href)
}

const unpack = `
  const unpack = (packed) => {
    const bytes = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Response(stream).json()
  }`

/** @param {[name: string, value: unknown]} entry */
function writeExport([name, value]) {
  const packed = gzipSync(JSON.stringify(value), { level: 9 }).toString('base64')
  const unpacked = `await unpack(${JSON.stringify(packed)})`
  return name === 'default' ? `export default ${unpacked}` : `export const ${name} = ${unpacked}`
}
