import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultSettings, openSettings } from '../../electron/settings'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-settings-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the settings', () => {
  test('are the defaults on the first start, without writing anything', () => {
    expect(openSettings(folder).current()).toEqual(defaultSettings)
    expect(existsSync(path)).toBe(false)
  })

  test('answer a change with all of them, and are there after a restart', async () => {
    const changed = await openSettings(folder).change({ appearance: 'dark', planId: 'p1' })
    expect(changed).toEqual({ ...defaultSettings, appearance: 'dark', planId: 'p1' })
    expect(openSettings(folder).current()).toEqual(changed)
  })

  test('keep every change when several come at once', async () => {
    const settings = openSettings(folder)
    await Promise.all([
      settings.change({ appearance: 'light' }),
      settings.change({ showRunningVerdict: true }),
      settings.change({ planId: 'p2' }),
      settings.change({ dayStartHour: 0 }),
    ])
    expect(openSettings(folder).current()).toEqual({
      ...defaultSettings,
      appearance: 'light',
      planId: 'p2',
      showRunningVerdict: true,
      dayStartHour: 0,
    })
  })

  test('stay what they were when they cannot be stored, and can be changed later', async () => {
    const write = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new Error('full'))
      .mockResolvedValue(undefined)
    const settings = openSettings(folder, write)
    await expect(settings.change({ appearance: 'dark' })).rejects.toThrow('full')
    expect(settings.current()).toEqual(defaultSettings)
    await expect(settings.change({ planId: 'p1' })).resolves.toEqual({
      ...defaultSettings,
      planId: 'p1',
    })
  })

  test('keep chosen keys, and what has none', async () => {
    const shortcuts = { export: 'Mod+Alt+J', 'today.focus': 'G', palette: null, shortcuts: '?' }
    await openSettings(folder).change({ shortcuts, recentChoices: ['command:export'] })
    expect(openSettings(folder).current()).toMatchObject({
      shortcuts,
      recentChoices: ['command:export'],
    })
  })

  test('take the default for what an older version did not write, and pass over what a newer did', () => {
    writeFileSync(path, '{ "appearance": "dark", "invented": 1 }')
    expect(openSettings(folder).current()).toEqual({ ...defaultSettings, appearance: 'dark' })
  })

  test.each(['', '{ "appearance": "da', '7', 'null', '[]x'])(
    'are the defaults when the file holds %j, which is kept aside',
    (content) => {
      const report = vi.spyOn(console, 'error').mockImplementation(() => {})
      writeFileSync(path, content)
      expect(openSettings(folder).current()).toEqual(defaultSettings)
      expect(existsSync(path)).toBe(false)
      expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content)
      expect(report).toHaveBeenCalledOnce()
      report.mockRestore()
    },
  )

  test.each([
    '"appearance":"pink"',
    '"language":"fr"',
    '"language":""',
    '"language":["de"]',
    '"dateOrder":7',
    '"weekStartsOn":7',
    '"weekStartsOn":"1"',
    '"clockHours":12',
    '"dayStartHour":13',
    '"dayStartHour":3.5',
    '"reminderTime":"24:00"',
    '"captureShortcut":"Mod+Shift+Space; rm"',
    '"shortcuts":{"export":"Mod+Nothing"}',
    '"shortcuts":{"export":7}',
    '"recentChoices":"all"',
    '"hiddenHints":"all"',
  ])('keep all others when the file holds %s, and that file', async (spoiled) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const content = `{${spoiled},"planId":"p1","keepInTray":true}`
    writeFileSync(path, content)
    const settings = openSettings(folder)
    const expected = { ...defaultSettings, planId: 'p1', keepInTray: true }
    expect(settings.current()).toEqual(expected)
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content)
    expect(report).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(existsSync(path)).toBe(true))
    expect(openSettings(folder).current()).toEqual(expected)
    report.mockRestore()
  })
})
