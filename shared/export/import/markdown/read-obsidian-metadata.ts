import type { Day } from '#shared/calendar/day'
import { readObsidianId } from '#shared/export/formats/markdown/obsidian-id'
import { readDay } from '#shared/export/import/markdown/read-day'

/** What the Tasks plugin of Obsidian has at the end of the line of a task. */
export interface ObsidianMetadata {
  /** The line before it. */
  readonly rest: string
  /** Does the line have an id or say what it waits for? Then it was written for the plugin. */
  readonly isPresent: boolean
  readonly id: string | null
  readonly dependsOn: readonly string[]
  readonly scheduled: Day | null
  readonly doneOn: Day | null
  /** Fields of the plugin that a plan does not have, such as `📅 2026-11-20`. */
  readonly foreign: readonly string[]
}

/**
 * Takes the fields of the Tasks plugin off the end of a line, in whatever order they stand there, as the
 * plugin does itself.
 *
 * @param text of the line, without its check box
 */
export function readObsidianMetadata(text: string): ObsidianMetadata {
  let read: ObsidianMetadata = { ...nothing, rest: text }
  for (;;) {
    const [all, id, ids, scheduled, doneOn, foreign] =
      lastField.exec(read.rest.slice(-longestField)) ?? []
    if (all === undefined) return read
    read = {
      ...read,
      rest: read.rest.slice(0, -all.length),
      ...(id !== undefined && { id: readObsidianId(id), isPresent: true }),
      ...(ids !== undefined && { dependsOn: idsIn(ids), isPresent: true }),
      ...(scheduled !== undefined && { scheduled: readDay(scheduled) }),
      ...(doneOn !== undefined && { doneOn: readDay(doneOn) }),
      ...(foreign !== undefined && { foreign: [foreign, ...read.foreign] }),
    }
  }
}

/** Characters at the end of a line in which one field is looked for. */
const longestField = 4000

const nothing = {
  isPresent: false,
  id: null,
  dependsOn: [],
  scheduled: null,
  doneOn: null,
  foreign: [],
}

const day = String.raw`(?:\uFE0F)? *(\d{4}-\d{2}-\d{2})`
const id = String.raw`[A-Za-z0-9_-]+`

const lastField = new RegExp(
  ` *(?:${[
    `🆔 *(${id})`,
    String.raw`⛔\uFE0F? *(${id}(?: *, *${id})*)`,
    `[⏳⌛]${day}`,
    `✅${day}`,
    String.raw`((?:[➕🛫📅📆🗓❌]\uFE0F? *\d{4}-\d{2}-\d{2}|[🔺⏫🔼🔽⏬]\uFE0F?|🔁 ?[a-zA-Z0-9, !]+|🏁 *[a-zA-Z]+|\^[A-Za-z0-9-]+))`,
  ].join('|')}) *$`,
  'u',
)

function idsIn(text: string): string[] {
  return text.split(',').map((part) => readObsidianId(part.trim()))
}
