import { describe, expect, it } from 'vitest'
import { type Day, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { catchUp } from '#shared/planning/catch-up'
import { setDayMinutes, setLastDay } from '#shared/planning/edit-days'
import { removeTask } from '#shared/planning/edit-tasks'
import { withBaseline } from '#shared/planning/with-baseline'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { describeStanding } from '#shared/timeline/describe-standing'
import { describeMilestone, describeStep } from '#shared/timeline/describe-step'
import { deriveTimeline } from '#shared/timeline/timeline'
import { buildBundle } from '../../support/build-bundle'

/** Two weeks of 60 minutes on weekdays, full: an hour for each of ten tasks, five in step 1. */
function twoWeeks() {
  let builder = buildBundle().plan({ lastDay: '2026-11-15' })
  for (let count = 0; count < 10; count += 1) builder = builder.task({ step: count < 5 ? 1 : 2 })
  return builder
}

/** The work planned for these days is done: each on its day, or today when that is still to come. */
function worked(bundle: PlanBundle, days: readonly string[], today = '9999-12-31'): PlanBundle {
  const ids = planSchedule(bundle)
    .sessions.filter(({ date }) => days.includes(date))
    .map(({ taskId, date }) => [taskId, date < today ? date : toDay(today)] as const)
  const doneOn = new Map<string, Day>(ids)
  return {
    ...bundle,
    tasks: bundle.tasks.map((task) => ({ ...task, doneOn: doneOn.get(task.id) ?? null })),
    logs: ids.map(([taskId, date], index) => ({ id: `log-${index}`, taskId, date, minutes: 60 })),
  }
}

const plan = withBaseline(twoWeeks().build())
const wednesday = toDay('2026-11-04')
const at = (bundle: PlanBundle, today: Day) => deriveTimeline(bundle, planSchedule(bundle), today)
const say = (bundle: PlanBundle, today: Day) =>
  describeStanding(at(bundle, today), bundle.plan, today)

describe('the standing in words', () => {
  it.each([
    [
      'before the plan',
      [],
      '2026-10-30',
      'Starts Mon 2 Nov and ends Sun 15 Nov, 10\u00a0h of work.',
    ],
    ['on the first day', [], '2026-11-02', 'Week 1 of 2. On track, done Fri 13 Nov at this pace.'],
    [
      'on track',
      ['2026-11-02', '2026-11-03'],
      '2026-11-04',
      'Week 1 of 2. On track, done Fri 13 Nov at this pace.',
    ],
    [
      'ahead',
      ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'],
      '2026-11-04',
      'Week 1 of 2. 2\u00a0h ahead of the first plan, done Mon 9 Nov at this pace.',
    ],
    [
      'behind with too little time left',
      ['2026-11-02'],
      '2026-11-04',
      'Week 1 of 2. 60\u00a0min behind the first plan, done Fri 27 Nov at this pace. ' +
        '60\u00a0min do not fit before Sun 15 Nov; an end on Mon 16 Nov would do.',
    ],
    [
      'behind without a beginning',
      [],
      '2026-11-03',
      'Week 1 of 2. 60\u00a0min behind the first plan, with nothing done yet. ' +
        '60\u00a0min do not fit before Sun 15 Nov; an end on Mon 16 Nov would do.',
    ],
  ])('%s', (_, days, today, words) => {
    expect(say(worked(plan, days, today), toDay(today))).toBe(words)
  })

  it('names the end that catching up gives where there is room', () => {
    const roomy = setLastDay(worked(plan, ['2026-11-02']), toDay('2026-11-20'), wednesday)
    const missed = { ...roomy, plan: { ...roomy.plan, replannedOn: plan.plan.firstDay, past: [] } }
    expect(say(missed, wednesday)).toMatch(/Catching up ends it on Fri 20 Nov\.$/)
  })

  it('writes the year where it is another one', () => {
    const slow = worked(plan, ['2026-11-02'])
    expect(say(slow, toDay('2027-01-04'))).toMatch(/^The plan ended Sun 15 Nov 2026\. /)
  })

  it('says when it was finished', () => {
    const days = at(plan, wednesday).days
    expect(say(worked(plan, days), toDay('2026-11-20'))).toBe(
      'The plan was finished on Fri 13 Nov, 2 days before its end.',
    )
  })

  it('has nothing to say about a plan without tasks', () => {
    expect(say(buildBundle().build(), wednesday)).toBe(
      'This plan has no tasks yet. Add them in Edit plan.',
    )
  })
})

describe('what changes in a plan', () => {
  it('leaves the first plan and missed days as they were when one catches up', () => {
    const before = worked(plan, ['2026-11-02'])
    const after = setLastDay(catchUp(before, wednesday), toDay('2026-11-20'), wednesday)
    const { lanes, standing } = at(after, wednesday)
    expect(lanes[0]!.bars[1]).toMatchObject({ date: '2026-11-03', planned: 60, state: 'missed' })
    expect(lanes[0]!.firstPlan).toEqual(at(before, wednesday).lanes[0]!.firstPlan)
    expect(standing).toMatchObject({ kind: 'behind', minutes: 60 })
  })

  it('keeps a missed day missed when its task is done on a later one', () => {
    const late = {
      ...plan,
      tasks: plan.tasks.map((task, index) => (index === 0 ? { ...task, doneOn: wednesday } : task)),
    }
    const states = at(late, wednesday).lanes[0]!.bars.map(({ date, state }) => [date, state])
    expect(states[0]).toEqual(['2026-11-02', 'missed'])
    expect(states[2]).toEqual(['2026-11-04', 'done'])
  })

  it('does not count removed tasks against the user', () => {
    const removed = removeTask(plan, plan.tasks[0]!.id, wednesday)
    expect(at(plan, wednesday).standing.minutes).toBe(120)
    expect(at(removed, wednesday).standing.minutes).toBe(60)
  })

  it('knows days off, and reaches behind the end for the projected one', () => {
    const friday = toDay('2026-11-06')
    const free = setDayMinutes(plan, [friday], 0, toDay('2026-11-02'))
    expect([...at(free, wednesday).daysOff]).toEqual([friday])
    const slow = at(worked(plan, ['2026-11-02']), wednesday)
    expect(slow.days.at(-1)).toBe(slow.projectedEnd)
  })
})

describe('a step', () => {
  it.each([
    ['2026-10-30', [], 'Starts Mon 2 Nov', 'Idea chosen, Fri 6 Nov'],
    ['2026-11-03', ['2026-11-02'], 'Session 2 of 5 today', 'Idea chosen, Fri 6 Nov'],
    ['2026-11-07', ['2026-11-02'], '4 tasks still open', 'Idea chosen, planned for Fri 6 Nov'],
    [
      '2026-11-07',
      ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'],
      'Done Fri 6 Nov',
      'Idea chosen',
    ],
  ])('stands on %s after work on %j: %s', (today, days, status, milestone) => {
    const lane = at(worked(plan, days), toDay(today)).lanes[0]!
    expect(describeStep(lane, toDay(today)).text).toBe(status)
    expect(describeMilestone(lane, toDay(today))).toBe(milestone)
  })

  it('without tasks says so', () => {
    expect(describeStep(at(plan, wednesday).lanes[3]!, wednesday).text).toBe('No tasks')
  })
})
