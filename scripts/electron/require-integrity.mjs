import { createHash } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../process/refusal.mjs'

/**
 * Refuses, and removes, a file that is not byte for byte the expected one.
 *
 * @param {string} file
 * @param {string} integrity as npm writes it: `sha512-` and the hash in base64
 */
export async function requireIntegrity(file, integrity) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found === integrity) return
  rmSync(file)
  throw new Refusal(
    `${file} is not what was expected and was removed.\n  expected ${integrity}\n  found    ${found}`,
  )
}
