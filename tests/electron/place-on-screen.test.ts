import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOnScreen, type Area } from '../../electron/place-on-screen'

const area = (x: number, y: number, width: number, height: number): Area => ({
  x,
  y,
  width,
  height,
})
const laptop = area(0, 25, 1440, 875)
const monitor = area(1440, 0, 2560, 1440)

describe('the place of the window', () => {
  test('is the middle of the first screen on the first start', () => {
    expect(placeOnScreen(null, [laptop, monitor])).toEqual(area(120, 63, 1200, 800))
  })

  test('is where it was', () => {
    expect(placeOnScreen(area(1500, 40, 1000, 700), [laptop, monitor])).toEqual(
      area(1500, 40, 1000, 700),
    )
  })

  test('is the middle of the first screen, in its old size, when its monitor is gone', () => {
    expect(placeOnScreen(area(1500, 40, 1000, 700), [laptop])).toEqual(area(220, 113, 1000, 700))
  })

  test('is moved in when it hangs over an edge', () => {
    expect(placeOnScreen(area(-300, 600, 1000, 700), [laptop])).toEqual(area(0, 200, 1000, 700))
  })

  test('is on the screen that held most of it', () => {
    expect(placeOnScreen(area(1300, 100, 1000, 700), [laptop, monitor])).toEqual(
      area(1440, 100, 1000, 700),
    )
  })

  test('is no larger than the screen, nor smaller than the smallest window', () => {
    expect(placeOnScreen(area(0, 25, 3000, 2000), [laptop])).toEqual(laptop)
    expect(placeOnScreen(area(10, 30, 1, 1), [laptop])).toEqual(area(10, 30, 900, 600))
  })

  test('lies within one of the screens, whatever was remembered', () => {
    const pixel = fc.integer({ min: -100_000, max: 100_000 })
    const length = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(pixel, pixel, length, length, (x, y, width, height) => {
        const placed = placeOnScreen(area(x, y, width, height), [laptop, monitor])
        expect([laptop, monitor].some((screen) => contains(screen, placed))).toBe(true)
      }),
    )
  })
})

function contains(screen: Area, window: Area): boolean {
  return (
    window.x >= screen.x &&
    window.y >= screen.y &&
    window.x + window.width <= screen.x + screen.width &&
    window.y + window.height <= screen.y + screen.height
  )
}
