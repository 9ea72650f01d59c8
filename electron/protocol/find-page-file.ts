import { join } from 'node:path'
import { appOrigin, belongsTo } from '../page-address'

/**
 * The file an address of our scheme stands for, or null when it is none of ours.
 * It names what is allowed rather than what is not: our build writes plain names only, so nothing is
 * ever decoded, and dots, backslashes and NUL find no encoding to hide in.
 */
export function findPageFile(address: string, folder: string): string | null {
  if (!belongsTo(appOrigin, address)) return null
  const { pathname } = new URL(address)
  if (pathname === '/') return join(folder, 'index.html')
  const segments = pathname.slice(1).split('/')
  return segments.every((segment) => plainName.test(segment)) ? join(folder, ...segments) : null
}

/** Letters, digits, `_`, `-` and dots, but no dot in front. */
const plainName = /^[\w-][\w.-]*$/
