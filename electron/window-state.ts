import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import * as v from 'valibot'
import { codeOf } from './files/error-code'
import { readJsonFile } from './files/read-json-file'
import type { Area } from './place-on-screen'

export interface WindowState {
  readonly bounds: Area
  readonly maximized: boolean
}

/** Where the window was when the app was last closed, or null. */
export function readWindowState(folder: string): WindowState | null {
  return readJsonFile(join(folder, fileName), windowState)
}

/** Remembers size and place a moment after they change, and when the window closes. */
export function rememberWindowState(window: BrowserWindow, folder: string): void {
  let timer: NodeJS.Timeout | undefined
  const save = (): void => {
    clearTimeout(timer)
    write(join(folder, fileName), {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    })
  }
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, settleTime)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('close', save)
  window.on('closed', () => clearTimeout(timer))
}

const fileName = 'window-state.json'

/** Milliseconds without a change after which a dragged window counts as placed. */
const settleTime = 500

const pixel = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const length = v.pipe(pixel, v.minValue(1))

const windowState: v.GenericSchema<unknown, WindowState> = v.object({
  bounds: v.object({ x: pixel, y: pixel, width: length, height: length }),
  maximized: v.boolean(),
})

/** Not precious enough to wait for the disk: whatever goes wrong costs one default window. */
function write(path: string, state: WindowState): void {
  try {
    writeFileSync(`${path}.tmp`, JSON.stringify(state))
    renameSync(`${path}.tmp`, path)
  } catch (error) {
    console.error(`plumbline: ${path} cannot be written: ${codeOf(error)}`)
  }
}
