import { app, globalShortcut, ipcMain, type BrowserWindow } from 'electron'
import { type CaptureApi, captureChannels } from '#shared/ipc/capture-api'
import { currentLocale } from '#shared/language/current-locale'
import type { Follower } from '../background/follower'
import { answerCall } from '../ipc/answer-call'
import { captureHandlers, type CaptureShell } from './capture-handlers'
import { createCaptureWindow, showCaptureWindow } from './capture-window'
import { shortcutKeeper } from './shortcut-keeper'

type Method = keyof CaptureApi

/** Opens the capture window by the keys of the settings, from whatever program the user is in. */
export function openCapture(
  main: BrowserWindow,
  tools: Omit<CaptureShell, 'window'>,
  pageOrigin: string,
): Follower {
  let window: BrowserWindow | null = null
  let spokenLocale = ''

  function open(): void {
    const locale = Object.values(currentLocale()).join()
    // One that waits out of sight was drawn in the language of then; its draft is in its file.
    if (window && locale !== spokenLocale && !window.isVisible()) window.destroy()
    if (window) return showCaptureWindow(window)
    spokenLocale = locale
    const created = createCaptureWindow(!app.isPackaged)
    window = created
    const methods = Object.keys(captureHandlers) as Method[]
    for (const method of methods) register(method, { ...tools, window: created }, pageOrigin)
    created.once('ready-to-show', () => showCaptureWindow(created))
    // A page that is gone takes its window with it; the draft is in its file, and the keys open a new one.
    created.webContents.on('render-process-gone', () => setImmediate(() => created.destroy()))
    created.once('closed', () => {
      window = null
      for (const method of methods) ipcMain.removeHandler(captureChannels[method])
    })
    // A window that is closed while it loads has nothing to report.
    created.loadURL(`${pageOrigin}/capture.html`).catch(() => undefined)
  }

  main.once('closed', () => window?.destroy())
  return shortcutKeeper(open, globalShortcut)
}

function register<Name extends Method>(name: Name, shell: CaptureShell, pageOrigin: string): void {
  ipcMain.handle(captureChannels[name], (event, ...received: unknown[]) =>
    answerCall(name, captureHandlers[name], event, received, shell, pageOrigin),
  )
}
