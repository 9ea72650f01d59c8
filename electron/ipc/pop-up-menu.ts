import { Menu } from 'electron'
import * as v from 'valibot'
import type { Handler } from './handler'

const pixel = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))

export const popUpMenu: Handler<'popUpMenu'> = {
  argument: v.strictObject({ x: pixel, y: pixel }),
  handle({ x, y }, { window }) {
    const zoom = window.webContents.getZoomFactor()
    Menu.getApplicationMenu()?.popup({
      window,
      x: Math.round(x * zoom),
      y: Math.round(y * zoom),
    })
  },
}
