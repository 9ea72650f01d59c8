import type { Day } from '#shared/calendar/day'
import { diffLines } from '#shared/export/import-diff/diff-lines'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'

/**
 * The plan with both versions of a text, that of the app first.
 *
 * @returns null where the change is not about a text, so that there is only the one or the other
 */
export function keepBoth(here: PlanBundle, change: ImportChange, today: Day): PlanBundle | null {
  if (change.kind !== 'change') return null
  const theirs = change.apply(here, today)
  const joined: PlanBundle = {
    ...theirs,
    tasks: theirs.tasks.map((task) => {
      const own = here.tasks.find(({ id }) => id === task.id)
      return own ? { ...task, notes: join(own.notes, task.notes) } : task
    }),
    reflections: theirs.reflections.map((entry) => {
      const own = here.reflections.find(({ id }) => id === entry.id)
      return own ? joinEntries(own, entry) : entry
    }),
  }
  return JSON.stringify(joined) === JSON.stringify(theirs) ? null : joined
}

function joinEntries(own: Reflection, theirs: Reflection): Reflection {
  const answers = Object.entries({ ...own.answers, ...theirs.answers }).map(([prompt, answer]) => [
    prompt,
    prompt in theirs.answers ? join(own.answers[prompt] ?? '', answer) : answer,
  ])
  return {
    ...theirs,
    text: join(own.text, theirs.text),
    answers: Object.fromEntries(answers) as Reflection['answers'],
  }
}

/** What both say stands there once; where they differ, first the words of the app. */
function join(own: string, theirs: string): string {
  let before = 'same'
  return diffLines(own, theirs)
    .flatMap(({ kind, text }) => {
      // A blank line, so that they stay paragraphs of their own.
      const isTurn = before !== 'same' && kind !== 'same' && kind !== before
      before = kind
      return isTurn ? ['', text] : [text]
    })
    .join('\n')
}
