import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openLoginItem } from '../../../electron/background/login-item'
import { defaultSettings } from '../../../electron/settings'

const app = vi.hoisted(() => ({
  isPackaged: true,
  setLoginItemSettings: vi.fn<(settings: object) => void>(),
}))
vi.mock('electron', () => ({ app }))

let folder: string
let path: string

beforeEach(() => {
  vi.resetAllMocks()
  app.isPackaged = true
  folder = mkdtempSync(join(tmpdir(), 'plumbline-login-'))
  path = join(folder, 'autostart', 'plumbline.desktop')
  vi.stubEnv('XDG_CONFIG_HOME', folder)
  vi.stubEnv('APPIMAGE', '/home/anna/Plumbline.AppImage')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

const login = openLoginItem()
const follow = (startAtLogin: boolean): Promise<void> =>
  login.follow({ ...defaultSettings, startAtLogin })

function pretendToBe(platform: NodeJS.Platform): void {
  vi.stubGlobal('process', Object.create(process, { platform: { value: platform } }))
}

describe('starting at login', () => {
  test('writes an entry on Linux and takes it away again', async () => {
    pretendToBe('linux')
    await follow(true)
    expect(readFileSync(path, 'utf8')).toContain('Exec="/home/anna/Plumbline.AppImage" --at-login')
    expect(login.problem()).toBeNull()
    await follow(false)
    expect(existsSync(path)).toBe(false)
    await follow(false)
    expect(login.problem()).toBeNull()
  })

  test.each(['win32', 'darwin'] as const)('asks the system on %s', async (platform) => {
    pretendToBe(platform)
    await follow(true)
    expect(app.setLoginItemSettings).toHaveBeenLastCalledWith({
      openAtLogin: true,
      args: ['--at-login'],
    })
    await follow(false)
    expect(app.setLoginItemSettings).toHaveBeenLastCalledWith(
      expect.objectContaining({ openAtLogin: false }),
    )
    expect(existsSync(join(folder, 'autostart'))).toBe(false)
  })

  test('is left alone while developing, and says so', async () => {
    app.isPackaged = false
    await follow(true)
    expect(login.problem()).toBe('Only the installed app can be started at login.')
    expect(existsSync(path)).toBe(false)
    expect(app.setLoginItemSettings).not.toHaveBeenCalled()
    await follow(false)
    expect(login.problem()).toBeNull()
  })

  test('says when the system refuses', async () => {
    pretendToBe('linux')
    writeFileSync(join(folder, 'autostart'), 'a file where the folder should be')
    await follow(true)
    expect(login.problem()).toBe('The system did not let Plumbline add itself.')
    expect(statSync(join(folder, 'autostart')).isFile()).toBe(true)
  })
})
