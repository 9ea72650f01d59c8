import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { deriveTimeline } from '#shared/timeline/timeline'
import { beamsOf } from '../../../../renderer/features/timeline/beams-of'
import { chartLayout } from '../../../../renderer/features/timeline/chart-layout'
import { dependencyPaths } from '../../../../renderer/features/timeline/dependency-paths'
import { timelineScale } from '../../../../renderer/features/timeline/timeline-scale'
import { buildBundle } from '../../../support/build-bundle'

const bundle = buildBundle()
  .task({ step: 1, estimate: 60 })
  .task({ step: 1, estimate: 60, dependsOn: ['task-1'] })
  .task({ step: 3, estimate: 60, dependsOn: ['task-2'] })
  .build()
const timeline = deriveTimeline(bundle, planSchedule(bundle), toDay('2026-11-02'))
const scale = timelineScale(1200, 976, timeline)
const viewport = { left: 0, right: 2000, top: 0, bottom: 2000, width: 976 }

function pathsWith(unfolded: readonly Step[], seen = viewport) {
  const layout = chartLayout(timeline.lanes, new Set(unfolded), scale)
  const facts = { layout, firstDay: timeline.days[0]!, scale }
  return dependencyPaths({ ...facts, viewport: seen }).map(({ from, to }) => `${from} ${to}`)
}

describe('the beam of a step', () => {
  it('is solid over days with work and dotted between them', () => {
    expect(beamsOf([2, 3, 6])).toEqual([
      { start: 2, length: 2, isGap: false },
      { start: 4, length: 2, isGap: true },
      { start: 6, length: 1, isGap: false },
    ])
    expect(beamsOf([])).toEqual([])
  })
})

describe('the scale of the chart', () => {
  it.each([
    [900, 20],
    [1200, 24],
    [1600, 36],
  ])('has days of its own in a window of %i px', (width, day) => {
    expect(timelineScale(width, 5000, timeline).day).toBe(day)
  })

  it('makes days a little narrower rather than scroll, but never much', () => {
    expect(timelineScale(1200, 260 + 28 * 22, timeline).day).toBe(22)
    expect(timelineScale(1200, 260 + 28 * 10, timeline).day).toBe(24)
  })

  it('keeps the longest day within its row', () => {
    const long = buildBundle().task({ estimate: 600 }).pin({ minutes: 600 }).build()
    const lanes = deriveTimeline(long, planSchedule(long), toDay('2026-11-02'))
    const { stepMinute, lane } = timelineScale(1200, 976, lanes)
    expect(600 * stepMinute).toBeLessThan(lane - 27)
  })
})

describe('dependency lines', () => {
  it('are drawn between tasks that are unfolded', () => {
    expect(pathsWith([])).toEqual([])
    expect(pathsWith([1])).toEqual(['task-1 task-2'])
    expect(pathsWith([1, 3])).toEqual(['task-1 task-2', 'task-2 task-3'])
  })

  it('are left out far from the window', () => {
    expect(pathsWith([1, 3], { ...viewport, top: 5000, bottom: 6000 })).toEqual([])
  })
})
