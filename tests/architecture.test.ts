import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findViolations, type SourceFile } from './support/find-violations'

describe('the dependency rule', () => {
  test('holds for every file', () => {
    const files = ['electron', 'renderer', 'scripts', 'shared', 'tests'].flatMap(sourcesIn)
    expect(files.length).toBeGreaterThan(20)
    expect(findViolations(files)).toEqual([])
  })

  test.each([
    ['shared/a.ts', "import { app } from 'electron'"],
    ['shared/a.ts', "import { readFileSync } from 'node:fs'"],
    ['shared/a.ts', "import { useState } from 'react'"],
    ['shared/model/a.ts', "import { addDays } from 'date-fns'"],
    ['shared/model/a.ts', "import { UTCDate } from '@date-fns/utc'"],
    ['shared/a.ts', "import { now } from '../renderer/app/clock'"],
    ['shared/a.ts', 'const at = Date.now()'],
    ['shared/a.ts', 'const at = new Date()'],
    ['shared/a.ts', 'const id = crypto.randomUUID()'],
    ['shared/a.ts', 'const chance = Math.random()'],
    ['electron/a.ts', "import { useState } from 'react'"],
    ['electron/a.ts', "import { db } from '../renderer/db/database'"],
    ['electron/ipc/a.ts', "const later = await import('dexie')"],
    ['renderer/ui/a.tsx', "import { join } from 'node:path'"],
    ['renderer/ui/a.tsx', "import { join } from 'path'"],
    ['renderer/app/a.tsx', "import { ipcRenderer } from 'electron'"],
    ['renderer/app/a.tsx', "import { window } from '../../electron/window'"],
    ['renderer/ui/a.tsx', "import { db } from '../db/database'"],
    ['renderer/ui/a.tsx', "export { Today } from '../features/today/today'"],
    ['renderer/db/a.ts', "import { views } from '../app/views'"],
    ['renderer/desktop/a.ts', "import '../ui/button'"],
    ['renderer/features/today/a.tsx', "import { views } from '../../app/views'"],
    ['renderer/features/today/a.tsx', "import { Month } from '../calendar/month'"],
    ['renderer/features/new-one/deep/a.tsx', "import { Month } from '../../calendar/month'"],
    ['renderer/somewhere-new/a.ts', "import { db } from '../db/database'"],
    ['renderer/features/today/a.tsx', 'await window.desktop.describeApp()'],
    ['renderer/features/capture/a.tsx', 'await window.capture.readDraft()'],
    ['renderer/features/today/a.tsx', 'const at = Date.now()'],
    ['renderer/app/a.tsx', 'const at = new Date()'],
    ['electron/menu/a.ts', "ipcMain.on('more', () => {})"],
    ['electron/menu/a.ts', "window.webContents.ipc.handle('more', () => {})"],
    ['electron/menu/a.ts', "ipcRenderer.send('more')"],
    ['electron/menu/a.ts', 'await shell.openExternal(address)'],
    ['electron/window.ts', "await contents.executeJavaScript('1')"],
    ['renderer/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['renderer/ui/a.tsx', 'element.innerHTML = text'],
    ['renderer/ui/a.tsx', "new DOMParser().parseFromString(text, 'text/html')"],
    ['renderer/ui/a.tsx', "const day = new Date('2026-11-02')"],
    ['shared/model/a.ts', 'const day = new Date(`${text}T00:00`)'],
    ['shared/model/a.ts', 'const at = Date.parse(text)'],
    ['renderer/ui/a.tsx', 'const day = date.toISOString().slice(0, 10)'],
    ['electron/a.ts', 'const day = date.toISOString()\n  .split("T")[0]'],
    ['scripts/a.mjs', "import semver from 'semver'"],
    ['shared/a.ts', 'export default function a() {}'],
    ['shared/model/index.ts', 'export const a = 1'],
  ])('finds a planted violation in %s: %s', (path, text) => {
    expect(findViolations([{ path, text }])).toHaveLength(1)
  })

  test.each([
    ['shared/calendar/a.ts', "import { addDays } from 'date-fns'"],
    ['shared/export/a.ts', "import { toMarkdown } from 'mdast-util-to-markdown'"],
    ['shared/a.ts', 'const noon = new Date(2026, 1, 1, 12)'],
    ['shared/a.ts', '// unlike Date.now() and window.desktop\n/** new Date() */'],
    ['electron/a.ts', "import { app } from 'electron'\nimport { join } from 'node:path'"],
    ['renderer/main.tsx', "import { App } from './app/app'"],
    ['renderer/app/clock.ts', 'const at = Date.now()'],
    ['renderer/desktop/desktop.ts', 'export const { desktop } = window.desktop'],
    ['renderer/features/today/a.tsx', "import './a.css'\nimport { db } from '../../db/database'"],
    ['renderer/features/today/a.tsx', "import type { Day } from '#shared/calendar/day'"],
    ['electron/capture/capture-preload.ts', "ipcRenderer.invoke('a')"],
    ['electron/ipc/register-handlers.ts', "ipcMain.handle('a', answer)"],
    ['electron/print/open-paper.ts', "contents.ipc.handle('a', answer)"],
    ['shared/calendar/a.ts', 'const noon = new Date(`${day}T12:00:00Z`)'],
    ['tests/a.test.ts', "import { db } from '../renderer/db/database'"],
    ['tests/vitest.config.ts', 'export default {}'],
  ])('allows in %s: %s', (path, text) => {
    expect(findViolations([{ path, text }])).toEqual([])
  })
})

function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path) && statSync(path).isFile())
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
