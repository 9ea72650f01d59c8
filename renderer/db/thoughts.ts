import { type Day, formatDay } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { translate } from '#shared/language/translate'
import { applyChange, type Edit } from './apply-change'
import type { Change } from './change'
import { database } from './database'
import { newId } from './new-id'
import { flushPendingSaves } from './pending-saves'

/**
 * Adds a thought to the newest reflection of a day, as a paragraph at its end, or begins one with it. What is
 * being typed there is stored first, so that neither overwrites the other.
 *
 * @param step the step the day is most likely about, for a reflection that is begun
 * @throws what kept something from being stored; the thought is not stored then
 */
export async function appendThought(
  planId: string,
  day: Day,
  step: Step | null,
  thought: string,
): Promise<Change | null> {
  await flushPendingSaves()
  const entries = await database.reflections.where({ planId }).sortBy('id')
  const newest = entries.findLast(({ date }) => date === day)
  const begun = { ...emptyReflection(newId(), day, step), planId }
  const edit: Edit = {
    table: 'reflections',
    key: newest?.id ?? begun.id,
    to: (before) => {
      const entry = before ?? begun
      return { ...entry, text: withParagraph(entry.text, thought) }
    },
  }
  return applyChange(translate('Keep a thought for {day}', { day: formatDay(day) }), [edit])
}

function withParagraph(text: string, paragraph: string): string {
  return text.trim() === '' ? paragraph.trim() : `${text.trimEnd()}\n\n${paragraph.trim()}`
}
