import type { Html } from 'mdast'

/** What a marker can stand behind. */
const markerKinds = [
  'task',
  'after',
  'pin',
  'log',
  'reflection',
  'about',
  'tag',
  'tags',
  'answer',
  'rating',
  'posting',
  'parked',
  'prompt',
  'planned',
  'newlines',
] as const

export type MarkerKind = (typeof markerKinds)[number]

/**
 * The comment that says which record a line belongs to. Readers of the document do not see it.
 *
 * @param kind what the line is
 * @param values ids; characters that could end a comment are written as in web addresses
 * @example marker('task', '0193c0de').value // '<!-- task 0193c0de -->'
 */
export function marker(kind: MarkerKind, ...values: readonly string[]): Html {
  return { type: 'html', value: `<!-- ${[kind, ...values.map(encodeValue)].join(' ')} -->` }
}

/**
 * Whether a text has a comment in it that could be taken for a marker.
 *
 * @param text Markdown the user wrote
 */
export function hasMarker(text: string): boolean {
  return markerPattern.test(text)
}

const markerPattern = new RegExp(`<!--\\s*(?:${markerKinds.join('|')})\\b`)

/** A marker that was read. */
export interface Marker {
  readonly kind: MarkerKind
  readonly values: readonly string[]
}

/**
 * Reads a comment that {@link marker} wrote.
 *
 * @param comment with its `<!--` and `-->`
 * @returns null for every other comment
 */
export function readMarker(comment: string): Marker | null {
  const [, kind, values] = /^<!-- (\w+)(?: (.*))? -->$/.exec(comment) ?? []
  if (!isMarkerKind(kind)) return null
  try {
    return { kind, values: values?.split(' ').map(decodeURIComponent) ?? [] }
  } catch {
    return null
  }
}

function isMarkerKind(kind: string | undefined): kind is MarkerKind {
  return (markerKinds as readonly (string | undefined)[]).includes(kind)
}

/** Two hyphens in a row may not stand in a comment. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('--', '-%2D')
}
