import { join } from 'node:path'
import type { WebPreferences } from 'electron'

/** What a page of ours may do: nothing but what its preload hands it. */
export function pagePreferences(preload: string, hasDevTools: boolean): WebPreferences {
  return {
    preload: join(import.meta.dirname, '../preload', preload),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: hasDevTools,
    v8CacheOptions: 'bypassHeatCheck',
  }
}
