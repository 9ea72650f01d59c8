import { describe, expect, it } from 'vitest'
import { type Day, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { catchUp } from '#shared/planning/catch-up'
import { planNotice } from '#shared/planning/plan-notice'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { buildBundle } from '../../support/build-bundle'

const monday = toDay('2026-11-02')
const tuesday = toDay('2026-11-03')
const thursday = toDay('2026-11-05')

/** One task of an hour a day, from Monday on. */
const plan = buildBundle()
  .plan({ spread: 'early' })
  .task({ title: 'Style the page' })
  .task({ title: 'Draw the list' })
  .task({ title: 'Build the form' })

function wordsOn(bundle: PlanBundle, today: Day): string | null {
  const notice = planNotice(bundle, planSchedule(bundle), today)
  return notice && `${notice.fact} ${notice.rest}`.replaceAll('\u00a0', ' ').trim()
}

describe('what a plan needs on a day', () => {
  it('is nothing while no day has been missed', () => {
    expect(wordsOn(plan.build(), monday)).toBeNull()
    const kept = plan.log({ date: '2026-11-02', minutes: 60 }).build()
    expect(wordsOn(kept, tuesday)).toBeNull()
  })

  it('names the day that had no session, and its one task', () => {
    expect(wordsOn(plan.build(), tuesday)).toBe(
      'Monday had no session. “Style the page” (60 min) needs a new day.',
    )
  })

  it('counts the tasks of that day when there were several', () => {
    const short = buildBundle()
      .plan({ spread: 'early' })
      .task({ estimate: 20 })
      .task({ estimate: 40 })
    expect(wordsOn(short.build(), tuesday)).toBe(
      'Monday had no session. 2 tasks (60 min) need a new day.',
    )
  })

  it('names the work first when something else was done that day', () => {
    const partly = buildBundle()
      .plan({ spread: 'early' })
      .task({ estimate: 20, doneOn: '2026-11-02' })
      .task({ estimate: 40, title: 'Draw the list' })
      .build()
    expect(wordsOn(partly, tuesday)).toBe(
      '“Draw the list” (40 min) needs a new day. Monday left it open.',
    )
  })

  it('names a day of an earlier week by its date', () => {
    expect(
      wordsOn(buildBundle().plan({ spread: 'early' }).task().build(), toDay('2026-11-09')),
    ).toMatch(/^Mon 2 Nov had no session\./)
  })

  it('adds up several days', () => {
    expect(wordsOn(plan.build(), thursday)).toBe('3 days missed, 3 h open.')
  })

  it('tells stacked causes as one', () => {
    const tight = plan.plan({ lastDay: '2026-11-04' }).task({ estimate: 90 }).build()
    expect(wordsOn(tight, tuesday)).toBe(
      'Monday had no session. “Style the page” (60 min) needs a new day. 90 min do not fit before Wed 4 Nov.',
    )
  })

  it('is the work that does not fit when nothing was missed', () => {
    const tight = plan.plan({ lastDay: '2026-11-03' }).build()
    expect(wordsOn(tight, monday)).toBe('60 min do not fit before Tue 3 Nov.')
    expect(wordsOn(catchUp(tight, tuesday), tuesday)).toBe('2 h do not fit before Tue 3 Nov.')
  })

  it('is its end when it left work open, unless that was optional', () => {
    const ended = plan.plan({ lastDay: '2026-11-04' })
    expect(wordsOn(ended.build(), thursday)).toBe('3 tasks are still open.')
    const one = buildBundle().plan({ lastDay: '2026-11-04' }).task()
    expect(wordsOn(one.build(), thursday)).toBe('1 task is still open.')
    const optional = buildBundle().plan({ lastDay: '2026-11-04' }).task({ optional: true })
    expect(wordsOn(optional.build(), thursday)).toBeNull()
  })

  it('asks for nothing before the plan has begun', () => {
    expect(wordsOn(plan.build(), toDay('2026-10-30'))).toBeNull()
  })
})
