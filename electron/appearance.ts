import { nativeTheme, type BrowserWindow } from 'electron'
import type { Settings } from '#shared/ipc/desktop-api'

/** Makes the chosen appearance that of the page and of everything the system draws for us. */
export function applyAppearance({ appearance }: Settings): void {
  nativeTheme.themeSource = appearance
}

/** The colour of an empty page, the token `canvas` of DESIGN.md, so that nothing flashes white. */
export function canvasColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#1A1C20' : '#F8F6F1'
}

/** Keeps what is behind the page in the colour of the page, also when the system's theme changes. */
export function followAppearance(window: BrowserWindow): void {
  const repaint = (): void => window.setBackgroundColor(canvasColour())
  nativeTheme.on('updated', repaint)
  window.on('closed', () => nativeTheme.off('updated', repaint))
}
