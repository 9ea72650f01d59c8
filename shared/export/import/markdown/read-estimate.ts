import { durationPattern, readDuration } from '#shared/export/import/markdown/read-duration'

/**
 * Tells a title from the estimate that somebody wrote behind it, in brackets or after a dash or a dot.
 *
 * @returns no minutes where none are written
 * @example readEstimate('Read about HTTP (45 min)') // { title: 'Read about HTTP', minutes: 45 }
 */
export function readEstimate(text: string): { title: string; minutes: number | null } {
  const [behind, bracketed, plain] = behindTitle.exec(text.slice(-longestEstimate)) ?? []
  const written = bracketed ?? plain
  if (behind === undefined || written === undefined) return { title: text.trim(), minutes: null }
  return { title: text.slice(0, -behind.length).trim(), minutes: readDuration(written) }
}

/** Characters at the end of a line in which an estimate is looked for. */
const longestEstimate = 40

const behindTitle = new RegExp(
  `(?:\\s*[([](?:~ ?)?(${durationPattern})[)\\]]|\\s+[·~–—-] ?(${durationPattern}))\\s*$`,
)
