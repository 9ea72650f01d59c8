import { app } from 'electron'
import * as v from 'valibot'
import type { AppDescription } from '#shared/ipc/desktop-api'
import type { Handler } from './handler'

export const describeApp: Handler<'describeApp'> = {
  argument: v.undefined(),
  handle: () => ({
    name: app.name,
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    platform: platformOf(process.platform),
    dataFolder: app.getPath('userData'),
  }),
}

/** Other systems that run Electron are close to Linux. */
function platformOf(platform: NodeJS.Platform): AppDescription['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux'
}
