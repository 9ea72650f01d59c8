import { durationPattern, readDuration } from '#shared/export/import/markdown/read-duration'

/**
 * Tells a title from the estimate that somebody wrote behind it, in brackets or after a dash or a dot.
 *
 * @returns no minutes where none are written
 * @example readEstimate('Read about HTTP (45 min)') // { title: 'Read about HTTP', minutes: 45 }
 */
export function readEstimate(text: string): { title: string; minutes: number | null } {
  const [, title, bracketed, plain] = behindTitle.exec(text) ?? []
  const written = bracketed ?? plain
  if (title === undefined || written === undefined) return { title: text.trim(), minutes: null }
  return { title: title.trim(), minutes: readDuration(written) }
}

const behindTitle = new RegExp(
  `^([^]*?)(?:\\s*[([](?:~ ?)?(${durationPattern})[)\\]]|\\s+[·~–—-] ?(${durationPattern}))\\s*$`,
)
