import { beforeEach, describe, expect, test, vi } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { defaultSettings } from '../../../electron/settings'
import { openTray } from '../../../electron/tray/tray-icon'

interface Item {
  readonly label?: string
  readonly click?: () => void
}

const { FakeTray, buildFromTemplate } = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  class Fake extends EventEmitter {
    static refuses = false
    static shown: Fake[] = []
    readonly setToolTip = vi.fn<(text: string) => void>()
    readonly setContextMenu = vi.fn<(items: readonly Item[]) => void>()
    constructor(readonly picture: string) {
      super()
      if (Fake.refuses) throw new Error('no tray')
      Fake.shown.push(this)
    }
    destroy(): void {
      Fake.shown = Fake.shown.filter((tray) => tray !== this)
    }
  }
  return { FakeTray: Fake, buildFromTemplate: (items: readonly Item[]) => items }
})
vi.mock('electron', () => ({ Tray: FakeTray, Menu: { buildFromTemplate }, app: {} }))

const commands = {
  open: vi.fn<() => void>(),
  write: vi.fn<() => void>(),
  quit: vi.fn<() => void>(),
}
let hasHost: boolean
let tray: ReturnType<typeof openTray>

beforeEach(() => {
  vi.resetAllMocks()
  FakeTray.refuses = false
  FakeTray.shown = []
  hasHost = true
  tray = openTray(commands, () => Promise.resolve(hasHost))
})

const follow = (keepInTray: boolean): Promise<void> =>
  tray.follow({ ...defaultSettings, keepInTray })

describe('the icon in the tray', () => {
  test('is there while the settings want it, once', async () => {
    await follow(false)
    expect(FakeTray.shown).toHaveLength(0)
    await Promise.all([follow(true), follow(true)])
    expect(FakeTray.shown).toHaveLength(1)
    expect(tray.problem()).toBeNull()
    await follow(false)
    expect(FakeTray.shown).toHaveLength(0)
    expect(tray.isWanted()).toBe(false)
  })

  test('is gone when it is switched off while the desktop is still being asked', async () => {
    const asked = follow(true)
    await follow(false)
    await asked
    expect(FakeTray.shown).toHaveLength(0)
  })

  test('opens the app, its reflection, and quits it', async () => {
    await follow(true)
    const items = FakeTray.shown[0]?.setContextMenu.mock.lastCall?.[0] ?? []
    for (const { click } of items) click?.()
    expect(items.flatMap(({ label }) => label ?? [])).toEqual([
      'Open Plumbline',
      'Write a reflection',
      'Quit Plumbline',
    ])
    for (const command of Object.values(commands)) expect(command).toHaveBeenCalledOnce()
  })

  test('speaks another language as soon as it is chosen', async () => {
    await follow(true)
    await startLocale({ ...fileLocale, language: 'de' })
    await follow(true)
    setLocale(fileLocale)
    const items = FakeTray.shown[0]?.setContextMenu.mock.lastCall?.[0] ?? []
    expect(items.flatMap(({ label }) => label ?? [])).toEqual([
      'Plumbline öffnen',
      'Reflexion schreiben',
      'Plumbline beenden',
    ])
  })

  test('is not tried where the desktop has no place for it, and says so', async () => {
    hasHost = false
    await follow(true)
    expect(FakeTray.shown).toHaveLength(0)
    expect(await tray.canBeReached()).toBe(false)
    expect(tray.problem()).toMatch(/no tray/)
    await follow(false)
    expect(tray.problem()).toBeNull()
  })

  test('cannot be reached where the system refuses it', async () => {
    FakeTray.refuses = true
    await follow(true)
    expect(await tray.canBeReached()).toBe(false)
    expect(tray.problem()).toMatch(/no tray/)
  })

  test('comes when its place comes later, as at login, and goes with it', async () => {
    hasHost = false
    await follow(true)
    hasHost = true
    expect(await tray.canBeReached()).toBe(true)
    hasHost = false
    expect(await tray.canBeReached()).toBe(false)
    expect(FakeTray.shown).toHaveLength(0)
  })
})
