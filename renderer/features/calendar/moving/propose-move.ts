import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { pinSession, splitSession, unpinSession } from '#shared/planning/edit-pins'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { PlanProposal } from '../../../db/plan-proposal'
import type { Work } from './work'

/** Pins work to a day. */
export function moveWork(bundle: PlanBundle, work: Work, to: Day, today: Day): PlanProposal {
  const { task, date, minutes } = work
  const words = { title: task.title, day: formatDay(to) }
  const label =
    to === date
      ? translate('Pin “{title}” to {day}', words)
      : translate('Move “{title}” to {day}', words)
  const session = { taskId: task.id, from: date, minutes }
  return about(work, label, pinSession(bundle, session, to, today))
}

/** Lets a pinned session be planned like all others; `date` is the day of the pin. */
export function unpinWork(bundle: PlanBundle, work: Work, date: Day, today: Day): PlanProposal {
  const { task } = work
  return about(
    work,
    translate('Unpin “{title}”', { title: task.title }),
    unpinSession(bundle, task.id, date, today),
  )
}

/** Leaves the first minutes of a session on its day and pins the rest to another. */
export function splitWork(
  bundle: PlanBundle,
  work: Work & { readonly date: Day },
  first: number,
  to: Day,
  today: Day,
): PlanProposal {
  const { task, date, minutes } = work
  return about(
    work,
    translate('Move {minutes} of “{title}” to {day}', {
      minutes: formatMinutes(minutes - first),
      title: task.title,
      day: formatDay(to),
    }),
    splitSession(bundle, { taskId: task.id, date, minutes }, first, to, today),
  )
}

function about({ task }: Work, label: string, after: PlanBundle): PlanProposal {
  return { label, after, preview: 'when-others-move', about: [task.id] }
}
