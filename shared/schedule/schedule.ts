import type { Day } from '#shared/calendar/day'
import type { Pin } from '#shared/model/pin'
import type { Spread } from '#shared/model/plan'
import type { Step } from '#shared/model/step'

/** Minutes of the shortest session that is planned when the input does not say (PRODUCT.md, section 4). */
export const defaultShortestSession = 15

/** What a schedule is derived from (PRODUCT.md, section 8). */
export interface ScheduleInput {
  readonly firstDay: Day
  /** Inclusive. */
  readonly lastDay: Day
  readonly availability: Availability
  /** Their order is their position within a step. */
  readonly tasks: readonly ScheduleTask[]
  readonly pins?: readonly Pin[]
  /** Steady when left out. */
  readonly spread?: Spread
  /** Minutes; 15 when left out. */
  readonly shortestSession?: number
}

/** How many minutes there are for work on each day. */
export interface Availability {
  /** Minutes for each weekday, Sunday first. */
  readonly weekly: readonly number[]
  /** Minutes for single days, by `Day`; 0 is a day off. */
  readonly overrides?: Readonly<Record<string, number>>
}

/** What the schedule has to know about a task. */
export interface ScheduleTask {
  readonly id: string
  readonly step: Step
  /** Minutes still to do; 0 counts as finished. */
  readonly remaining: number
  /** Ids of tasks that have to be finished first. */
  readonly dependsOn?: readonly string[]
  /** Can it be left out when time is short? */
  readonly optional?: boolean
}

/**
 * What is done when. For every task the minutes of its sessions and the minutes that did not fit add
 * up to its remaining minutes, always.
 */
export interface Schedule {
  /** In day order, and in the order of work within a day. */
  readonly sessions: readonly Session[]
  /** In the order of work. */
  readonly unfitted: readonly UnfittedWork[]
  /** In day order. */
  readonly conflicts: readonly Conflict[]
  /** Each alone makes everything fit; none when nothing is missing or nothing helps. */
  readonly remedies: readonly Remedy[]
  /** The days that carry work, in order. */
  readonly loads: readonly DayLoad[]
  /** The day on which the planned work of a step ends; a step without planned work is not in it. */
  readonly stepEnds: Readonly<Partial<Record<Step, Day>>>
  /** Minutes of availability that are left over, from the first day to the last. */
  readonly slack: number
}

/** Minutes of one task on one day. */
export interface Session {
  readonly taskId: string
  readonly date: Day
  readonly minutes: number
  /** Did the user fix it to this day? */
  readonly pinned: boolean
}

/** What of a task found no place in the plan. */
export interface UnfittedWork {
  readonly taskId: string
  readonly minutes: number
  /** It had to wait for a task that is not finished within the plan, or there was no room for it. */
  readonly reason: 'no-capacity' | 'waits-for-dependency'
}

/** Something the user fixed that does not agree with the rest of the plan. */
export interface Conflict {
  /**
   * - `overbooked`: the pins of the day hold more than the day; `minutes` is what is too much.
   * - `dependency-order`: a pin lies before a task it depends on is finished.
   * - `outside-plan`: a pin lies before the first or after the last day. It has no effect: its minutes
   *   are planned within the plan like all the others.
   */
  readonly kind: 'overbooked' | 'dependency-order' | 'outside-plan'
  readonly date: Day
  /** The task of the pin; an overbooked day has none. */
  readonly taskId?: string
  /** Minutes of the pin, or minutes above the capacity of the day. */
  readonly minutes?: number
}

/** A change that makes everything fit; no smaller one of its kind does. */
export type Remedy =
  /** One day earlier does not do. */
  | { readonly kind: 'extend'; readonly lastDay: Day }
  /** Every day with time at all gets at least so many minutes. Five less do not do. */
  | { readonly kind: 'more-minutes'; readonly minutesPerDay: number }
  /** In the order of work. With any one of them kept, the rest does not fit. */
  | { readonly kind: 'drop-optional'; readonly taskIds: readonly string[] }

/** How full a day is. */
export interface DayLoad {
  readonly date: Day
  /** Minutes planned. */
  readonly minutes: number
  /** Minutes available. */
  readonly capacity: number
}
