import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { newDraft } from '../../../../renderer/features/new-plan/draft'
import { editDraft } from '../../../../renderer/features/new-plan/edit-draft'
import { monthCells } from '../../../../renderer/features/new-plan/month-cells'
import { previewOf } from '../../../../renderer/features/new-plan/preview'
import { dayCellName } from '../../../../renderer/features/new-plan/preview/day-cell-name'

/** From Wednesday 25 November to Tuesday 22 December, with a Thursday off. */
const preview = previewOf(
  editDraft(
    { ...newDraft(toDay('2026-11-18')), firstDay: toDay('2026-11-25') },
    { kind: 'add-days-off', range: { first: toDay('2026-12-03'), last: toDay('2026-12-03') } },
  ),
)
const weeks = monthCells(preview.bundle, preview.schedule)
const cells = weeks.flat()

function cellOn(day: string) {
  return cells.find((cell) => cell.day === day)!
}

describe('the grid of the preview', () => {
  it('has whole weeks from Monday on, and marks the days around the plan', () => {
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(cells[0]?.day).toBe('2026-11-23')
    expect(cells.at(-1)?.day).toBe('2026-12-27')
    expect(cells.filter(({ isInPlan }) => isInPlan)).toHaveLength(28)
  })

  it('holds every planned minute once', () => {
    const planned = cells.reduce((sum, cell) => sum + cell.planned, 0)
    expect(planned).toBe(preview.needed - preview.unfitted)
  })

  it('starts each step once, in order', () => {
    expect(cells.flatMap(({ starts }) => starts)).toEqual([1, 2, 3, 4])
  })

  it('names its cells', () => {
    const first = cellOn('2026-11-25')
    expect(dayCellName(first)).toBe(`Wed 25 Nov, ${first.planned} minutes, step 1 starts`)
    expect(dayCellName(cellOn('2026-12-03'))).toBe('Thu 3 Dec, day off')
    expect(dayCellName(cellOn('2026-11-29'))).toBe('Sun 29 Nov, 0 minutes')
    expect(dayCellName(cellOn('2026-11-23'))).toBe('Mon 23 Nov, outside the plan')
    expect(dayCellName({ ...first, planned: 60, starts: [2, 3] })).toBe(
      'Wed 25 Nov, 60 minutes, steps 2 and 3 start',
    )
  })
})
