import { addDays, type Day, nextWeekday } from '#shared/calendar/day'
import type { Spread } from '#shared/model/plan'
import type { Side } from '#shared/model/step'
import { suggestTitle } from '#shared/template/idea-words'
import type { IdeaId } from '#shared/template/ideas'
import { defaultWeekly, defaultWeeks, type MonthKind } from '#shared/template/plan-draft'
import { nounGrammar } from '#shared/template/noun-grammar'
import type { DayRange } from '#shared/calendar/day-range'

/** What the pages of the wizard ask for; the plan is derived from it. */
export interface Draft {
  readonly idea: IdeaId
  /** What a custom idea is about, such as "plant". */
  readonly noun: string
  /** Null until the user types one: the plural then follows the noun. */
  readonly plural: string | null
  /** Null until the user types one: the title then follows the idea. */
  readonly title: string | null
  readonly guess: Side | null
  readonly firstDay: Day
  /** Length in days; whole weeks unless the plan was stretched to make everything fit. */
  readonly dayCount: number
  /** Minutes for each weekday, Sunday first. */
  readonly weekly: readonly number[]
  readonly daysOff: readonly DayRange[]
  readonly spread: Spread
  /** By the position of the task in the template. */
  readonly taskEdits: Readonly<Record<number, TaskEdit>>
  /** The month whose tasks it has. */
  readonly month: MonthKind
}

/** What the user changed about a task of the template. */
export interface TaskEdit {
  readonly title?: string
  readonly estimate?: number
  readonly isLeftOut?: boolean
}

export const weeksRange = { min: 1, max: 12 } as const

/** The defaults: good enough to press Enter through all pages. */
export function newDraft(today: Day): Draft {
  return {
    idea: 'task-app',
    noun: '',
    plural: null,
    title: null,
    guess: null,
    firstDay: nextWeekday(today, 1),
    dayCount: defaultWeeks * 7,
    weekly: defaultWeekly,
    daysOff: [],
    spread: 'steady',
    taskEdits: {},
    month: 'four-steps',
  }
}

/** The title as typed, or the one that goes with the idea. */
export function titleOf(draft: Draft): string {
  return draft.title ?? suggestTitle(draft.idea, draft.noun, pluralOf(draft))
}

/** The plural as typed, or the one that goes with the noun. */
export function pluralOf({ plural, noun }: Draft): string {
  return plural ?? (noun.trim() && nounGrammar().pluralise(noun.trim()))
}

/** The last day, inclusive. */
export function lastDayOf({ firstDay, dayCount }: Draft): Day {
  return addDays(firstDay, dayCount - 1)
}
