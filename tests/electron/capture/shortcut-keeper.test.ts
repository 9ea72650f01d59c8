import { beforeEach, describe, expect, test, vi } from 'vitest'
import { shortcutKeeper } from '../../../electron/capture/shortcut-keeper'
import { defaultSettings } from '../../../electron/settings'

vi.mock('electron', () => ({ app: {} }))

const held = new Set<string>()
const taken = new Set<string>()
const onPressed = vi.fn<() => void>()
const shortcuts = {
  register(keys: string): boolean {
    if (taken.has(keys)) return false
    held.add(keys)
    return true
  },
  unregister: (keys: string): void => void held.delete(keys),
}

let keeper: ReturnType<typeof shortcutKeeper>

beforeEach(() => {
  held.clear()
  taken.clear()
  keeper = shortcutKeeper(onPressed, shortcuts, false)
})

const follow = (quickCapture: boolean, captureShortcut = 'Mod+Shift+Space'): Promise<void> =>
  keeper.follow({ ...defaultSettings, quickCapture, captureShortcut })

describe('the keys for a thought', () => {
  test('are asked for while the settings want them, and given back', async () => {
    await follow(false)
    expect([...held]).toEqual([])
    await follow(true)
    expect([...held]).toEqual(['CommandOrControl+Shift+Space'])
    await follow(true, 'Mod+Alt+K')
    expect([...held]).toEqual(['CommandOrControl+Alt+K'])
    await follow(false)
    expect([...held]).toEqual([])
    expect(keeper.problem()).toBeNull()
  })

  test('that another program has are told, until others are chosen', async () => {
    taken.add('CommandOrControl+Shift+Space')
    await follow(true)
    expect(keeper.problem()).toMatch(/refused/)
    await follow(true, 'Mod+Alt+K')
    expect(keeper.problem()).toBeNull()
    expect([...held]).toEqual(['CommandOrControl+Alt+K'])
  })

  test('are asked for again when they have become free', async () => {
    taken.add('CommandOrControl+Shift+Space')
    await follow(true)
    taken.clear()
    await follow(true)
    expect(keeper.problem()).toBeNull()
    expect(held.size).toBe(1)
  })

  test('that mean nothing to the system are refused', async () => {
    const confused = (): never => {
      throw new TypeError('no such keys')
    }
    keeper = shortcutKeeper(onPressed, { ...shortcuts, register: confused }, false)
    await follow(true)
    expect(keeper.problem()).toMatch(/refused/)
  })

  test('are in the hands of the desktop on Wayland, which is said', async () => {
    keeper = shortcutKeeper(onPressed, shortcuts, true)
    await follow(true)
    expect(keeper.problem()).toMatch(/allow/)
    await follow(false)
    expect(keeper.problem()).toBeNull()
  })
})
