import type { Day } from '#shared/calendar/day'
import { settleImport } from '#shared/export/import-diff/settle-import'
import { fromMarkdown, type ReadMarkdown } from '#shared/export/import/from-markdown'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import { dayOfPath } from '#shared/living/living-path'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { emptyReflection } from '#shared/reflection/empty-reflection'

/** What a file of a living folder says. */
interface ReadDocument {
  readonly bundle: PlanBundle
  readonly unread: readonly UnreadLine[]
}

/** What reading needs from outside. */
export interface LivingTools {
  readonly today: Day
  /** Gives a new id at each call. */
  readonly newId: () => string
}

/**
 * Reads a file of a living folder. A file of a day that somebody has written without any heading of ours is an
 * entry of that day.
 *
 * @param path as `isLivingPath` knows it
 * @param here the plan in the app: what the file does not say is as it is there
 */
export function readDocument(
  path: string,
  text: string,
  here: PlanBundle,
  tools: LivingTools,
): ReadDocument {
  const day = dayOfPath(path)
  const read = day === null ? fromMarkdown(text) : readDay(day, text)
  return { bundle: settleImport(read, here, tools), unread: read.unread }
}

function readDay(day: Day, text: string): ReadMarkdown {
  const read = fromMarkdown(text)
  const front = /^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? ''
  const frontLines = front.split('\n').length - 1
  const ofFront = read.unread.filter(
    ({ line, text: words }) => line <= frontLines && !ownProperty.test(words),
  )
  if (read.bundle.reflections.length > 0) {
    return { ...read, unread: [...ofFront, ...read.unread.filter(({ line }) => line > frontLines)] }
  }
  // The rest of the file is all words of the user.
  const words = text.slice(front.length).replace(/\r\n?/g, '\n').trim()
  const entry = { ...emptyReflection('new-1', day, null), text: words }
  return { ...read, bundle: { ...read.bundle, reflections: [entry] }, unread: ofFront }
}

const ownProperty = /^(?:---|plan: .*|date: .*)[ \t]*$/
