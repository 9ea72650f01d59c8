import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import {
  comingDayMinutes,
  dayMinutesChange,
  dayMinutesLabel,
} from '../../../../renderer/features/edit-plan/day-minutes'
import { buildBundle } from '../../../support/build-bundle'

const today = toDay('2026-11-10')

function labels(overrides: Record<string, number>): string[] {
  const { plan } = buildBundle().plan({ overrides }).build()
  return comingDayMinutes(plan, today).map(dayMinutesLabel)
}

describe('the single days of a plan', () => {
  it('are joined to ranges while they follow each other with the same minutes', () => {
    expect(
      labels({
        '2026-11-20': 90,
        '2026-11-18': 0,
        '2026-11-19': 0,
        '2026-11-21': 90,
        '2026-11-23': 90,
      }),
    ).toEqual([
      'Wed 18 to Thu 19 Nov, off',
      'Fri 20 to Sat 21 Nov, 90\u00a0min',
      'Mon 23 Nov, 90\u00a0min',
    ])
  })

  it('leave out what has passed and what lies outside the plan', () => {
    expect(labels({ '2026-11-09': 0, '2026-11-10': 0, '2026-11-30': 0 })).toEqual([
      'Tue 10 Nov, off',
    ])
  })

  test.each([
    [0, 'Take Wed 18 to Thu 19 Nov off'],
    [45, 'Give Wed 18 to Thu 19 Nov 45\u00a0min'],
  ])('with %i minutes are a change called "%s"', (minutes, label) => {
    const [first, last] = [toDay('2026-11-18'), toDay('2026-11-19')]
    expect(dayMinutesChange({ first, last, minutes })).toBe(label)
  })
})
