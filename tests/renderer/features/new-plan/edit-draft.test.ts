import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { lastDayOf, newDraft, titleOf } from '../../../../renderer/features/new-plan/draft'
import { type DraftEdit, editDraft } from '../../../../renderer/features/new-plan/edit-draft'

const draft = newDraft(toDay('2026-11-18'))

function edited(...edits: DraftEdit[]) {
  return edits.reduce(editDraft, draft)
}

describe('the defaults', () => {
  it('start next Monday and last four weeks', () => {
    expect(draft.firstDay).toBe('2026-11-23')
    expect(lastDayOf(draft)).toBe('2026-12-20')
  })
})

describe('the title', () => {
  const custom: DraftEdit[] = [
    { kind: 'choose-idea', idea: 'custom' },
    { kind: 'set-noun', noun: 'cactus' },
  ]

  test.each<[string, DraftEdit[], string]>([
    ['follows the idea', [{ kind: 'choose-idea', idea: 'mini-blog' }], 'Mini blog'],
    ['follows the noun of a custom idea', custom, 'My cactuses'],
    [
      'follows a plural the user corrects',
      [...custom, { kind: 'set-plural', plural: 'cacti' }],
      'My cacti',
    ],
    [
      'stays as the user typed it when the idea changes',
      [
        { kind: 'set-title', title: 'Mine' },
        { kind: 'choose-idea', idea: 'mini-blog' },
      ],
      'Mine',
    ],
    ['may be emptied', [{ kind: 'set-title', title: '' }], ''],
  ])('%s', (_, edits, title) => {
    expect(titleOf(edited(...edits))).toBe(title)
  })
})

describe('an edit', () => {
  test.each<[string, DraftEdit, object]>([
    ['sets the guess', { kind: 'set-guess', guess: 'backend' }, { guess: 'backend' }],
    ['sets the spread', { kind: 'set-spread', spread: 'early' }, { spread: 'early' }],
    ['sets whole weeks', { kind: 'set-weeks', weeks: 6 }, { dayCount: 42 }],
    ['keeps to the longest plan', { kind: 'set-weeks', weeks: 99 }, { dayCount: 84 }],
    ['keeps to the shortest plan', { kind: 'set-weeks', weeks: 0 }, { dayCount: 7 }],
    [
      'sets an end within a week',
      { kind: 'set-end', lastDay: toDay('2026-12-22') },
      { dayCount: 30 },
    ],
    [
      'never ends before it starts',
      { kind: 'set-end', lastDay: toDay('2026-11-01') },
      { dayCount: 1 },
    ],
    [
      'moves the start and keeps the length',
      { kind: 'set-start', firstDay: toDay('2026-12-01') },
      { firstDay: '2026-12-01', dayCount: 28 },
    ],
    [
      'sets the minutes of one weekday',
      { kind: 'set-minutes', weekday: 6, minutes: 120 },
      { weekly: [0, 90, 90, 90, 90, 90, 120] },
    ],
    [
      'changes a task',
      { kind: 'edit-task', position: 3, edit: { estimate: 20 } },
      { taskEdits: { 3: { estimate: 20 } } },
    ],
    [
      'leaves tasks out',
      { kind: 'leave-out', positions: [3, 5] },
      { taskEdits: { 3: { isLeftOut: true }, 5: { isLeftOut: true } } },
    ],
  ])('%s and nothing else', (_, edit, changes) => {
    expect(edited(edit)).toEqual({ ...draft, ...changes })
  })

  it('adds to what was changed about a task before', () => {
    const { taskEdits } = edited(
      { kind: 'edit-task', position: 3, edit: { title: 'Read' } },
      { kind: 'edit-task', position: 3, edit: { estimate: 20 } },
    )
    expect(taskEdits).toEqual({ 3: { title: 'Read', estimate: 20 } })
  })

  it('of the idea forgets titles worded for the idea before, and keeps minutes', () => {
    const { taskEdits } = edited(
      { kind: 'edit-task', position: 3, edit: { title: 'Read', estimate: 20, isLeftOut: true } },
      { kind: 'choose-idea', idea: 'recipe-box' },
    )
    expect(taskEdits).toEqual({ 3: { estimate: 20, isLeftOut: true } })
  })

  it('removes the days off that were added', () => {
    const range = { first: toDay('2026-12-24'), last: toDay('2026-12-26') }
    expect(
      edited({ kind: 'add-days-off', range }, { kind: 'remove-days-off', range }).daysOff,
    ).toEqual([])
  })
})
