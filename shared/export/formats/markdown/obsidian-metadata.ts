import type { Day } from '#shared/calendar/day'
import { obsidianId } from '#shared/export/formats/markdown/obsidian-id'
import type { Task } from '#shared/model/task'

/**
 * What the Tasks plugin of Obsidian reads of a task, in the order in which it writes it itself: id, what the
 * task waits for, the day it is planned for, the day it was done. It reads from the end of the line up to
 * the first thing it does not know, so nothing may stand behind it.
 *
 * @param scheduled the first day the task is planned for; null when it has none
 * @returns text that starts with a space, to be copied into the line as it is
 */
export function obsidianMetadata({ id, dependsOn, doneOn }: Task, scheduled: Day | null): string {
  return [
    ` 🆔 ${obsidianId(id)}`,
    dependsOn.length === 0 ? '' : ` ⛔ ${dependsOn.map(obsidianId).join(',')}`,
    scheduled === null ? '' : ` ⏳ ${scheduled}`,
    doneOn === null ? '' : ` ✅ ${doneOn}`,
  ].join('')
}
