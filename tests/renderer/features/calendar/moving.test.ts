import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import { dayOverview } from '#shared/schedule/day-overview'
import { planSchedule } from '#shared/schedule/plan-schedule'
import {
  announceDay,
  announcePickUp,
  announcePutBack,
} from '../../../../renderer/features/calendar/moving/announce'
import { refuseDay } from '../../../../renderer/features/calendar/moving/refuse-day'
import { worksOfDay } from '../../../../renderer/features/calendar/sessions/works-of-day'
import { arbitraryBundle } from '../../../support/arbitrary-bundle'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

const today = toDay('2026-11-10')

function overviewOf(builder: BundleBuilder, day: string) {
  const bundle = builder.build()
  return dayOverview(bundle, planSchedule(bundle), toDay(day), today)
}

/** An hour on every weekday, and one task pinned to a Tuesday. */
const pinned = buildBundle()
  .plan({ weekly: [0, 60, 60, 60, 60, 60, 0], replannedOn: '2026-11-10' })
  .task({ title: 'Style the page', estimate: 40 })
  .pin({ taskId: 'task-1', date: '2026-11-17', minutes: 40 })

const work = {
  task: buildBundle().task({ id: 'other', title: 'Draw the list' }).build().tasks[0]!,
  date: toDay('2026-11-12'),
  minutes: 30,
  isPinned: false,
  isMovable: true,
}

describe('which days take work', () => {
  const plan = { firstDay: toDay('2026-11-02'), lastDay: toDay('2026-11-29') }

  it('today and the days to come until the end', () => {
    expect(refuseDay(plan, today, today)).toBeNull()
    expect(refuseDay(plan, plan.lastDay, today)).toBeNull()
  })

  it('says why the others do not', () => {
    expect(refuseDay(plan, toDay('2026-11-09'), today)).toBe('Past days stay as they are.')
    expect(refuseDay(plan, toDay('2026-11-30'), today)).toBe('The plan ends Sun 29 Nov.')
    expect(refuseDay(plan, toDay('2026-10-20'), toDay('2026-10-15'))).toBe(
      'The plan starts Mon 2 Nov.',
    )
  })
})

describe('what is spoken', () => {
  it('names the work and the keys at pick-up', () => {
    expect(announcePickUp(work)).toBe(
      'Picked up “Draw the list”, 30 minutes, from Thu 12 Nov. ' +
        'Arrow keys choose a day, Enter drops it there, Escape puts it back.',
    )
  })

  it('says how full a day would be', () => {
    expect(announceDay(work, overviewOf(pinned, '2026-11-18'), null)).toBe(
      'Wed 18 Nov, 30 of 60 minutes with this.',
    )
  })

  it('counts only pinned work as too much, for the rest makes room', () => {
    const over = announceDay(work, overviewOf(pinned, '2026-11-17'), null)
    expect(over).toBe('Tue 17 Nov, 10 minutes over the 60 of this day.')
    const flowing = buildBundle()
      .plan({ weekly: [0, 60, 60, 60, 60, 60, 0], spread: 'early' })
      .task({ estimate: 60 })
    expect(announceDay(work, overviewOf(flowing, '2026-11-02'), null)).toBe(
      'Mon 2 Nov, 60 of 60 minutes planned, other work makes room.',
    )
  })

  it('says that a day has no time', () => {
    expect(announceDay(work, overviewOf(pinned, '2026-11-14'), null)).toBe(
      'Sat 14 Nov, a day without time, 30 minutes over.',
    )
  })

  it('gives the reason of a day that takes nothing', () => {
    expect(announceDay(work, overviewOf(pinned, '2026-11-09'), 'Past days stay as they are.')).toBe(
      'Mon 9 Nov. Past days stay as they are.',
    )
  })

  it('says where work goes back to', () => {
    expect(announcePutBack(work)).toBe('Put back “Draw the list”. It stays on Thu 12 Nov.')
    expect(announcePutBack({ ...work, date: null })).toBe(
      'Put back “Draw the list”. It has no day yet.',
    )
  })
})

test('what is done, or past and worked on, never moves', () => {
  fc.assert(
    fc.property(arbitraryBundle(), fc.integer({ min: -3, max: 40 }), (bundle, n) => {
      const day = addDays(toDay('2026-11-02'), n)
      const overview = dayOverview(bundle, planSchedule(bundle), day, today)
      const settled = worksOfDay(overview, today).filter(
        ({ task, logged, isExtra }) =>
          task.doneOn !== null || (day < today && logged > 0) || isExtra,
      )
      expect(settled.filter(({ isMovable }) => isMovable)).toEqual([])
    }),
  )
})
