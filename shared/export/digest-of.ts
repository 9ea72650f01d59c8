import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * What tells a text from every other, without holding it.
 *
 * @returns SHA-256 of the text in UTF-8, hexadecimal
 */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
