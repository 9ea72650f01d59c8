import * as v from 'valibot'
import { errorNames, systemCodes } from './error-words'

/** What may be kept of an error: everything in it comes from a list of ours or from our own build. */
export interface RedactedError {
  /** Such as `TypeError`; `Error` when it has a name we do not know. */
  readonly name: string
  /** Such as `ENOSPC`; empty when there is none, or one we do not know. */
  readonly code: string
  /** Where it arose in our own code, the innermost first: `main/main.js:12:34`. */
  readonly frames: readonly string[]
}

/** How many errors are followed from one to its cause. */
const longestChain = 4

/** How many frames of each are kept. */
const mostFrames = 12

/**
 * What can be kept of an error without a word of the user: an error's message may hold what they wrote, and its
 * stack the path of their home (RELIABILITY.md, P16). So nothing is cut out of it; only what is known is taken.
 *
 * @param error whatever was thrown; what it claims to be is not believed
 * @returns the error and what caused it, the outermost first; never empty
 * @example
 * redactError(new TypeError('Mum is not a function')) // [{ name: 'TypeError', code: '', frames: [...] }]
 */
export function redactError(error: unknown): readonly RedactedError[] {
  const chain: RedactedError[] = []
  for (let next = error; next !== undefined && chain.length < longestChain; next = causeOf(next)) {
    chain.push(redactOne(next))
  }
  return chain.length > 0 ? chain : [redactOne(undefined)]
}

const frame = v.pipe(
  v.string(),
  v.regex(/^(assets|main|preload)\/[\w-]{1,80}(\.[\w-]{1,40})?\.[cm]?js:\d{1,7}:\d{1,7}$/),
)

/** Errors as {@link redactError} gives them, and nothing else. */
export const redactedErrors: v.GenericSchema<unknown, readonly RedactedError[]> = v.pipe(
  v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.check(isKnownName)),
      code: v.pipe(v.string(), v.check(isKnownCode)),
      frames: v.pipe(v.array(frame), v.maxLength(mostFrames)),
    }),
  ),
  v.minLength(1),
  v.maxLength(longestChain),
)

function redactOne(error: unknown): RedactedError {
  return {
    name: wordOf(error, 'name', isKnownName) ?? 'Error',
    code: wordOf(error, 'code', isKnownCode) ?? '',
    frames: framesOf(error),
  }
}

function wordOf(
  error: unknown,
  key: 'name' | 'code',
  isKnown: (word: string) => boolean,
): string | null {
  const word = read(error, key)
  return typeof word === 'string' && isKnown(word) ? word : null
}

function isKnownName(name: string): boolean {
  return errorNames.has(name)
}

/** Codes of Node and Chromium are too many for a list; their form is no form of words. */
function isKnownCode(code: string): boolean {
  return code === '' || systemCodes.has(code) || /^ERR_[A-Z]{2,12}(_[A-Z]{2,12}){0,4}$/.test(code)
}

/**
 * The frames that lie in our own files, without the folders above. The message stands in front of them in the
 * stack and may look like one, so a stack that does not begin with just this message is not read at all.
 */
function framesOf(error: unknown): readonly string[] {
  const stack = read(error, 'stack')
  const message = read(error, 'message')
  if (typeof stack !== 'string' || typeof message !== 'string') return []
  const title = /^[\w$]+(?: \[[A-Z_]+\])?/.exec(stack)?.[0] ?? ''
  const head = message === '' ? title : `${title}: ${message}`
  if (title === '' || !stack.startsWith(`${head}\n`)) return []
  return stack
    .slice(head.length)
    .split('\n')
    .map(frameOf)
    .filter((found) => found !== null)
    .slice(0, mostFrames)
}

function frameOf(line: string): string | null {
  if (line.length > longestLine) return null
  const found =
    /^\s+at .*(?:app:\/\/plumbline\/|[\\/]out[\\/])((?:assets|main|preload)[\\/].+:\d+:\d+)\)?$/.exec(
      line,
    )
  const place = found?.[1]?.replaceAll('\\', '/').replace('/chunks/', '/')
  return place !== undefined && v.is(frame, place) ? place : null
}

/** Characters; our own files have short names. */
const longestLine = 500

/** Undefined when nothing caused it. Dexie calls it `inner`. */
function causeOf(error: unknown): unknown {
  const errors = read(error, 'errors')
  return (
    read(error, 'cause') ??
    read(error, 'inner') ??
    (Array.isArray(errors) ? read(errors, 0) : undefined) ??
    undefined
  )
}

/** A property of something that may be anything, also something that throws when it is asked. */
function read(from: unknown, key: PropertyKey): unknown {
  try {
    return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined
  } catch {
    return undefined
  }
}
