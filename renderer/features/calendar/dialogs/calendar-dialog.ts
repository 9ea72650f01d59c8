import type { Day } from '#shared/calendar/day'
import type { Work } from '../moving/work'

/** The dialogs of the calendar; one is open at a time. */
export type CalendarDialog =
  /** Everything about a day; `taskId` names the task whose minutes are to be typed. */
  | { readonly kind: 'day'; readonly day: Day; readonly taskId?: string }
  | { readonly kind: 'move'; readonly work: Work }
  | { readonly kind: 'split'; readonly work: Work & { readonly date: Day } }
  | { readonly kind: 'open-day'; readonly day: Day }
