import { fakeDesktop, forgetSettings, storedSettings } from '../../support/fake-desktop'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Settings } from '#shared/ipc/desktop-api'

beforeEach(() => {
  forgetSettings()
  vi.resetModules()
})

afterEach(cleanup)

/** The store as it is when the app starts. */
async function start() {
  const store = await import('../../../renderer/desktop/settings')
  const { result } = renderHook(store.useSettings)
  return { ...store, shown: () => result.current }
}

describe('the settings', () => {
  it('are unknown until they are loaded', async () => {
    const { loadSettings, shown } = await start()
    expect(shown()).toBeNull()
    await act(loadSettings)
    expect(shown()).toEqual(storedSettings())
  })

  it('change on screen at once, and are stored', async () => {
    const { loadSettings, changeSettings, shown } = await start()
    await act(loadSettings)
    let changed = Promise.resolve()
    act(() => {
      changed = changeSettings({ appearance: 'dark' })
    })
    expect(shown()).toMatchObject({ appearance: 'dark', showRunningVerdict: false })
    await act(() => changed)
    expect(storedSettings().appearance).toBe('dark')
  })

  it('keep a change that is made while the one before is stored', async () => {
    const { loadSettings, changeSettings, shown } = await start()
    await act(loadSettings)
    const first = storedSettings()
    let answer: (settings: Settings) => void = () => undefined
    fakeDesktop.changeSettings.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    let changes: Promise<unknown> = Promise.resolve()
    act(() => {
      changes = Promise.all([
        changeSettings({ appearance: 'dark' }),
        changeSettings({ dayStartHour: 6 }),
      ])
    })
    await act(async () => {
      answer({ ...first, appearance: 'dark' })
      await changes
    })
    expect(shown()?.dayStartHour).toBe(6)
  })

  it('are in the end what the main process says they are', async () => {
    const { loadSettings, changeSettings, shown } = await start()
    await act(loadSettings)
    const known: Settings = {
      ...storedSettings(),
      appearance: 'light',
      planId: 'plan-9',
      showRunningVerdict: true,
      dayStartHour: 5,
    }
    fakeDesktop.changeSettings.mockResolvedValueOnce(known)
    await act(() => changeSettings({ appearance: 'dark' }))
    expect(shown()).toEqual(known)
  })

  it('that are not loaded yet can be changed', async () => {
    const { changeSettings, shown } = await start()
    await act(() => changeSettings({ planId: 'plan-2' }))
    expect(shown()?.planId).toBe('plan-2')
  })

  it('no longer tell a component that is gone', async () => {
    const { loadSettings, changeSettings, shown } = await start()
    await act(loadSettings)
    cleanup()
    await changeSettings({ appearance: 'dark' })
    expect(shown()?.appearance).toBe('system')
  })
})
