import { isDay, type Day } from '#shared/calendar/day'
import type { Spread } from '#shared/model/plan'
import type { Side } from '#shared/model/step'
import type { IdeaId } from '#shared/template/ideas'

/** The months a plan can be made from: the first one, and those that follow from a verdict. */
export type MonthKind = 'four-steps' | 'depth' | 'breadth' | 'tie-breaker'

/** What the New plan screen asks for. */
export interface PlanDraft {
  readonly title: string
  readonly idea: IdeaId
  /** What a record is called, for the custom idea; "item" when it is missing or empty. */
  readonly noun?: string
  /** The plural of `noun`, when the simple rules do not find it. */
  readonly plural?: string
  readonly firstDay: Day
  /** 1 to 52. */
  readonly weeks: number
  /** Minutes for each weekday, Sunday first. */
  readonly weekly: readonly number[]
  /** Minutes for single days, by `Day`; 0 is a day off. */
  readonly overrides?: Readonly<Record<string, number>>
  /** Steady unless told. */
  readonly spread?: Spread
  /** What the user expects to find out; null or missing when they would rather not say. */
  readonly guess?: Side | null
  /** The month whose tasks it gets; the four steps unless told. */
  readonly month?: MonthKind
}

/** The length a plan has unless the user changes it, in weeks. */
export const defaultWeeks = 4

/**
 * The minutes a plan has unless the user changes them, Sunday first: 90 on each day from Monday to
 * Friday. Over four weeks that is 30 hours for the template's 27, so that two days can be missed.
 */
export const defaultWeekly: readonly number[] = [0, 90, 90, 90, 90, 90, 0]

/**
 * Makes sure that a plan can be made from a draft.
 *
 * @throws RangeError with a readable message on an empty title, a first day that is no date, a length
 *   other than 1 to 52 whole weeks, and minutes that are not whole or not within a day
 */
export function checkDraft(draft: PlanDraft): void {
  if (draft.title.trim() === '') throw new RangeError('The plan needs a title')
  if (!isDay(draft.firstDay)) {
    throw new RangeError(`The first day ${JSON.stringify(draft.firstDay)} is not a date`)
  }
  if (!Number.isInteger(draft.weeks) || draft.weeks < 1 || draft.weeks > 52) {
    throw new RangeError(`A plan lasts 1 to 52 whole weeks, not ${draft.weeks}`)
  }
  if (draft.weekly.length !== 7) {
    throw new RangeError(`Minutes are needed for 7 weekdays, not for ${draft.weekly.length}`)
  }
  // not translated: it is for developers
  draft.weekly.forEach((minutes, weekday) => checkMinutes(minutes, `weekday ${weekday}`))
  for (const [day, minutes] of Object.entries(draft.overrides ?? {})) {
    if (!isDay(day)) throw new RangeError(`${JSON.stringify(day)} has minutes but is not a date`)
    checkMinutes(minutes, day)
  }
}

function checkMinutes(minutes: number, when: string): void {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440) {
    throw new RangeError(`Minutes of ${when} are whole and from 0 to 1440, not ${minutes}`)
  }
}
