import { describe, expect, it } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import { progressLines } from '../../../../renderer/features/timeline/progress-lines'
import { timelineScale } from '../../../../renderer/features/timeline/timeline-scale'

const points = Array.from({ length: 1000 }, (_, index) => ({
  date: addDays(toDay('2026-11-02'), index),
  planned: index * 60,
  done: index < 500 ? index * 50 : null,
  projected: index >= 499 ? index * 50 : null,
}))
const days = points.map(({ date }) => date)
const scale = timelineScale(1200, 976, { lanes: [], days, longestOfTasks: 0 })
const linesBetween = (left: number, right: number) => progressLines(points, scale, { left, right })

describe('the lines of the progress chart', () => {
  it('are drawn near the window only, where they would be anyway', () => {
    const whole = linesBetween(0, 1000 * scale.day)
    const part = linesBetween(300 * scale.day, 320 * scale.day)
    const steps = part.planned.split('H').slice(1)
    expect(steps.length).toBeGreaterThanOrEqual(20)
    expect(steps.length).toBeLessThan(30)
    expect(whole.planned).toContain(`H${steps.join('H')}`)
  })

  it('leave out what ends before the window', () => {
    expect(linesBetween(600 * scale.day, 620 * scale.day).done).toBe('')
    expect(linesBetween(300 * scale.day, 320 * scale.day).projected).toBe('')
  })

  it('keep their scale wherever one looks', () => {
    expect(linesBetween(0, 500).ticks).toEqual(linesBetween(9000, 9500).ticks)
  })
})
