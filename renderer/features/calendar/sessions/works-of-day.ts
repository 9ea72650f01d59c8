import type { Day } from '#shared/calendar/day'
import type { DayOverview, DaySession } from '#shared/schedule/day-overview'
import type { Work } from '../moving/work'

/** Work as it stands on a day. */
export interface DayWork extends Work {
  readonly date: Day
  /** Is it done, or something logged on it? */
  readonly isFilled: boolean
  /** Minutes logged on this day. */
  readonly logged: number
  /** Was it done without being planned for this day? */
  readonly isExtra: boolean
}

/** What is planned for a day and what was done beside it, in the order of work. */
export function worksOfDay({ date, sessions, extra }: DayOverview, today: Day): DayWork[] {
  return [
    ...sessions.map((session) => ({
      task: session.task,
      date,
      minutes: session.minutes,
      isPinned: session.pinned,
      isMovable: canMove(session, date, today),
      isFilled: session.state === 'done' || session.state === 'logged',
      logged: session.logged,
      isExtra: false,
    })),
    ...extra.map(({ task, logged }) => ({
      task,
      date,
      minutes: logged,
      isPinned: false,
      isMovable: false,
      isFilled: true,
      logged,
      isExtra: true,
    })),
  ]
}

/** What was done stays where it was; what was missed, or is still to come, may move. */
function canMove({ task, state }: DaySession, date: Day, today: Day): boolean {
  return task.doneOn === null && (date >= today || state === 'missed')
}
