import { type Day, isDay } from '#shared/calendar/day'

/** The file of the plan in its living folder: everything but what was written about days. */
export const planPath = 'plan.md'

/**
 * The file for what was written about a day, in the living folder of a plan.
 *
 * @example dayPath(toDay('2026-11-10')) // 'days/2026-11-10.md'
 */
export function dayPath(day: Day): string {
  return `days/${day}.md`
}

/**
 * The day a file of a living folder is about.
 *
 * @param path below the folder, such as `days/2026-11-10.md`
 * @returns null for every other path
 */
export function dayOfPath(path: string): Day | null {
  const [, day] = /^days\/(\d{4}-\d{2}-\d{2})\.md$/.exec(path) ?? []
  return isDay(day) ? day : null
}

/**
 * Whether a path below a living folder is one of the files that are kept there. No other file is read,
 * written or taken away.
 *
 * @param path with `/` between folders
 */
export function isLivingPath(path: string): boolean {
  return path === planPath || dayOfPath(path) !== null
}
