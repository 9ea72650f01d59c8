import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { describeContents } from '#shared/planning/describe-contents'
import { duplicatePlan } from '#shared/planning/duplicate-plan'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { buildBundle } from '../../support/build-bundle'

const original = buildBundle()
  .plan({
    overrides: { '2026-11-04': 0, '2026-11-07': 30 },
    replannedOn: '2026-11-10',
    past: [],
    parked: ['Tags'],
    prompts: [
      { id: 'q-1', step: 2, text: 'Which query was slow?', isRetired: false },
      { id: 'q-2', step: 'any', text: 'What now?', isRetired: true },
    ],
    guess: 'backend',
    isSample: true,
    archivedAt: 1,
    spread: 'early',
  })
  .task({ title: 'Create the table', doneOn: '2026-11-03' })
  .task({ title: 'List posts', dependsOn: ['task-1'] })
  .pin({ taskId: 'task-2', date: '2026-11-12', minutes: 45 })
  .log({ taskId: 'task-1' })
  .reflection()
  .reflection()
  .rating({})
  .posting()
  .build()

const copy = duplicatePlan(original, toDay('2026-12-07'), countingIds(), 99)

function countingIds(): () => string {
  let count = 0
  return () => `copy-${(count += 1)}`
}

describe('a copy of a plan', () => {
  it('begins on the day asked for and is as long, with its single days and pins moved along', () => {
    expect(copy.plan).toMatchObject({
      firstDay: '2026-12-07',
      lastDay: '2027-01-03',
      replannedOn: '2026-12-07',
      overrides: { '2026-12-09': 0, '2026-12-12': 30 },
      weekly: original.plan.weekly,
      spread: 'early',
      parked: ['Tags'],
      prompts: [{ id: 'q-1', step: 2, text: 'Which query was slow?', isRetired: false }],
      createdAt: 99,
    })
    expect(copy.pins).toEqual([{ taskId: 'copy-3', date: '2026-12-17', minutes: 45 }])
  })

  it('has tasks of its own that wait for each other as before, all of them open', () => {
    expect(copy.plan.id).toBe('copy-1')
    expect(copy.tasks).toEqual([
      { ...original.tasks[0], id: 'copy-2', doneOn: null },
      { ...original.tasks[1], id: 'copy-3', dependsOn: ['copy-2'] },
    ])
  })

  it('leaves behind what happened, and that it was a sample or put away', () => {
    const { logs, reflections, ratings, postings, plan } = copy
    expect([logs, reflections, ratings, postings].flat()).toEqual([])
    expect(plan.guess).toBeNull()
    expect(Object.keys(plan)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/past|archivedAt|isSample/)]),
    )
  })

  it('keeps its own first schedule', () => {
    const sessions = planSchedule(copy).sessions.map(({ pinned: _pinned, ...session }) => session)
    expect(copy.plan.baseline).toEqual(sessions)
    expect(sessions.length).toBeGreaterThan(0)
  })
})

describe('what a plan holds', () => {
  it('is counted, leaving out what it has nothing of', () => {
    expect(describeContents(original)).toBe(
      '2 tasks, 2 reflections, 1 rating, 1 log of minutes and 1 posting',
    )
    expect(describeContents(copy)).toBe('2 tasks')
    expect(describeContents(buildBundle().build())).toBe('')
  })
})
