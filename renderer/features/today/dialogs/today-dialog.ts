import type { Task } from '#shared/model/task'
import type { TodayWork } from '../rows/today-work'

/** A question the screen asks before something changes. */
export type TodayDialog =
  | { readonly kind: 'move'; readonly work: TodayWork }
  | { readonly kind: 'edit'; readonly task: Task }
  | { readonly kind: 'remove'; readonly task: Task }
  /** Minutes of a past day; of the tasks of that day when none is named. */
  | { readonly kind: 'log'; readonly work: TodayWork | null }
