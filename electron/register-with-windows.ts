import { app } from 'electron'

/**
 * Tells Windows whose notifications and jump list these are, and who opens our addresses. Elsewhere the package
 * says so. An address comes after `--`: it can never be read as a switch.
 */
export function registerWithWindows(): void {
  if (process.platform !== 'win32' || !app.isPackaged) return
  // As in `scripts/package/others/builder-config.mjs`.
  app.setAppUserModelId('app.plumbline.Plumbline')
  app.setAsDefaultProtocolClient('plumbline', process.execPath, ['--'])
}
