import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arcPath,
  arcRadius,
  labelPoint,
  pivot,
  pointAt,
  stage,
  ticks,
} from '../../../../renderer/features/verdict/stage-geometry'

const margins = fc.double({ min: -4, max: 4, noNaN: true })

describe('a point on the stage', () => {
  it('hangs straight below the pivot when the sides balance', () => {
    expect(pointAt(0, 100)).toEqual({ x: pivot.x, y: 100 })
  })

  it('lies on the left for the backend and on the right for the full stack', () => {
    expect(pointAt(2, arcRadius).x).toBeLessThan(pivot.x)
    expect(pointAt(-2, arcRadius).x).toBeGreaterThan(pivot.x)
  })

  it('lies 22 degrees from plumb at the widest margin', () => {
    const { x, y } = pointAt(4, arcRadius)
    expect((Math.atan2(pivot.x - x, y) * 180) / Math.PI).toBeCloseTo(22, 2)
  })

  it('keeps its distance from the pivot and mirrors the other side', () => {
    fc.assert(
      fc.property(margins, (margin) => {
        const left = pointAt(margin, arcRadius)
        const right = pointAt(-margin, arcRadius)
        expect(Math.hypot(left.x - pivot.x, left.y - pivot.y)).toBeCloseTo(arcRadius, 1)
        expect(left.x + right.x).toBeCloseTo(2 * pivot.x, 1)
        expect(left.y).toBeCloseTo(right.y, 1)
      }),
    )
  })
})

describe('the scale', () => {
  it('has a tick for every half point from one end to the other', () => {
    const margins = ticks().map((tick) => tick.margin)
    expect(margins).toHaveLength(17)
    expect(margins.slice(0, 3)).toEqual([4, 3.5, 3])
    expect(margins.at(-1)).toBe(-4)
  })

  it('numbers whole points only, without signs, so that neither side is the negative one', () => {
    const labels = ticks().flatMap(({ label }) => label?.text ?? [])
    expect(labels).toEqual(['4', '3', '2', '1', '0', '1', '2', '3', '4'])
  })

  it('stays on the stage with everything it draws', () => {
    for (const { from, to, label } of ticks()) {
      for (const point of [from, to, ...(label ? [label] : [])]) {
        expect(point.x).toBeGreaterThan(0)
        expect(point.x).toBeLessThan(stage.width)
        expect(point.y).toBeLessThan(stage.height)
      }
    }
  })

  it('leaves room between the numbers, also between a half point and its neighbours', () => {
    expect(labelPoint(1).x - labelPoint(1.5).x).toBeGreaterThan(20)
  })
})

it('draws the arc between two margins from left to right', () => {
  const { x, y } = pointAt(0, arcRadius)
  expect(arcPath(4, 0)).toMatch(new RegExp(`^M.* 0 0 0 ${x} ${y}$`))
})
