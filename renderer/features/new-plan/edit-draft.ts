import { type Day, daysBetween, type Weekday } from '#shared/calendar/day'
import type { Spread } from '#shared/model/plan'
import type { Side } from '#shared/model/step'
import { assertNever } from '#shared/assert-never'
import type { IdeaId } from '#shared/template/ideas'
import { addDayRange, type DayRange } from '#shared/calendar/day-range'
import { type Draft, type TaskEdit, weeksRange } from './draft'

/** One change to the draft, as the user made it. */
export type DraftEdit =
  | { readonly kind: 'choose-idea'; readonly idea: IdeaId }
  | { readonly kind: 'set-noun'; readonly noun: string }
  | { readonly kind: 'set-plural'; readonly plural: string }
  | { readonly kind: 'set-title'; readonly title: string }
  | { readonly kind: 'set-guess'; readonly guess: Side | null }
  | { readonly kind: 'set-start'; readonly firstDay: Day }
  | { readonly kind: 'set-weeks'; readonly weeks: number }
  | { readonly kind: 'set-end'; readonly lastDay: Day }
  | { readonly kind: 'set-minutes'; readonly weekday: Weekday; readonly minutes: number }
  | { readonly kind: 'set-week'; readonly weekly: readonly number[] }
  | { readonly kind: 'add-days-off'; readonly range: DayRange }
  | { readonly kind: 'remove-days-off'; readonly range: DayRange }
  | { readonly kind: 'set-spread'; readonly spread: Spread }
  | { readonly kind: 'edit-task'; readonly position: number; readonly edit: TaskEdit }
  | { readonly kind: 'leave-out'; readonly positions: readonly number[] }

/** The draft after a change. Length and availability stay when the start moves. */
export function editDraft(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.kind) {
    case 'choose-idea':
      return { ...draft, idea: edit.idea, taskEdits: withoutTitles(draft.taskEdits) }
    case 'set-noun':
      return { ...draft, noun: edit.noun }
    case 'set-plural':
      return { ...draft, plural: edit.plural }
    case 'set-title':
      return { ...draft, title: edit.title }
    case 'set-guess':
      return { ...draft, guess: edit.guess }
    case 'set-start':
      return { ...draft, firstDay: edit.firstDay }
    case 'set-weeks':
      return { ...draft, dayCount: clamp(edit.weeks, weeksRange) * 7 }
    case 'set-end':
      return { ...draft, dayCount: Math.max(daysBetween(draft.firstDay, edit.lastDay) + 1, 1) }
    case 'set-minutes':
      return { ...draft, weekly: draft.weekly.with(edit.weekday, edit.minutes) }
    case 'set-week':
      return { ...draft, weekly: edit.weekly }
    case 'add-days-off':
      return { ...draft, daysOff: addDayRange(draft.daysOff, edit.range) }
    case 'remove-days-off':
      return { ...draft, daysOff: draft.daysOff.filter(({ first }) => first !== edit.range.first) }
    case 'set-spread':
      return { ...draft, spread: edit.spread }
    case 'edit-task':
      return withTaskEdit(draft, edit.position, edit.edit)
    case 'leave-out':
      return edit.positions.reduce(
        (changed, position) => withTaskEdit(changed, position, { isLeftOut: true }),
        draft,
      )
    default:
      return assertNever(edit)
  }
}

/** Titles were worded for the idea before; minutes and choices hold for every idea. */
function withoutTitles(taskEdits: Draft['taskEdits']): Draft['taskEdits'] {
  return Object.fromEntries(
    Object.entries(taskEdits).map(([position, { title: _, ...kept }]) => [position, kept]),
  )
}

function withTaskEdit(draft: Draft, position: number, edit: TaskEdit): Draft {
  const taskEdits = { ...draft.taskEdits, [position]: { ...draft.taskEdits[position], ...edit } }
  return { ...draft, taskEdits }
}

function clamp(
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  return Math.min(Math.max(value, min), max)
}
