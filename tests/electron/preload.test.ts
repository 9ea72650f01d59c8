import { EventEmitter } from 'node:events'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { eventChannels, methodChannels, type Desktop } from '#shared/ipc/desktop-api'

const { ipcRenderer, exposed, page, databases } = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const invoke = vi.fn<(channel: string, ...rest: unknown[]) => Promise<unknown>>()
  const early = ['read-settings', 'read-locale', 'read-past']
  // Even an answer that is a fault, which is told to whoever asks.
  invoke.mockImplementation((channel) =>
    channel === 'read-past' ? Promise.reject(new Error(channel)) : Promise.resolve(channel),
  )
  return {
    ipcRenderer: Object.assign(new Emitter(), { invoke, early }),
    exposed: new Map<string, Record<string, unknown>>(),
    page: new Emitter(),
    databases: vi.fn<() => Promise<unknown>>().mockRejectedValue(new Error('no databases')),
  }
})
vi.stubGlobal('addEventListener', page.on.bind(page))
vi.stubGlobal('indexedDB', { databases })
vi.stubGlobal('location', { pathname: '/' })
vi.mock('electron', () => ({
  ipcRenderer,
  contextBridge: {
    exposeInMainWorld: (name: string, api: Record<string, unknown>) => exposed.set(name, api),
  },
}))

let desktop: Desktop

beforeAll(async () => {
  await import('../../electron/preload')
  desktop = exposed.get('desktop') as unknown as Desktop
})

describe('what the page sees of the main process', () => {
  test('is one object with exactly the methods and events of the boundary', () => {
    const events = Object.keys(eventChannels).map(
      (name) => `on${name[0]?.toUpperCase()}${name.slice(1)}`,
    )
    expect([...exposed.keys()]).toEqual(['desktop'])
    expect(Object.keys(desktop).sort()).toEqual([...Object.keys(methodChannels), ...events].sort())
    expect(Object.isFrozen(desktop)).toBe(true)
  })

  test('what the page asks first is asked before it does, and anew once its document is there', async () => {
    expect(ipcRenderer.invoke.mock.calls.map(([channel]) => channel).sort()).toEqual(
      ipcRenderer.early.toSorted(),
    )
    expect(databases).toHaveBeenCalledOnce()
    expect(await desktop.readSettings()).toBe('read-settings')
    expect(await desktop.readSettings()).toBe('read-settings')
    await expect(desktop.readPast()).rejects.toThrow('read-past')
    expect(ipcRenderer.invoke).toHaveBeenCalledTimes(3)
    page.emit('DOMContentLoaded')
    await desktop.readSettings()
    expect(ipcRenderer.invoke).toHaveBeenCalledTimes(4)
  })

  test('each method asks on its own channel and passes the answer on', async () => {
    for (const [method, channel] of Object.entries(methodChannels)) {
      ipcRenderer.invoke.mockResolvedValueOnce(`answer to ${method}`)
      const call = desktop[method as 'openLink'] as (argument: string) => Promise<string>
      expect(await call('argument')).toBe(`answer to ${method}`)
      expect(ipcRenderer.invoke).toHaveBeenLastCalledWith(channel, 'argument')
    }
  })

  test('each event hands over its data only, until listening ends', () => {
    const listener = vi.fn<(id: string) => void>()
    const stop = desktop.onActionChosen(listener)
    const electronsEvent = { sender: new EventEmitter() }
    ipcRenderer.emit('action-chosen', electronsEvent, 'export')
    ipcRenderer.emit('close-requested', electronsEvent, null)
    expect(listener.mock.calls).toEqual([['export']])
    expect(stop()).toBeUndefined()
    ipcRenderer.emit('action-chosen', electronsEvent, 'undo')
    expect(listener).toHaveBeenCalledOnce()
  })

  test('no two methods or events share a channel', () => {
    const channels = [...Object.values(methodChannels), ...Object.values(eventChannels)]
    expect(new Set(channels).size).toBe(channels.length)
  })

  test('safe mode asks for nothing by itself, and leaves the databases alone', async () => {
    vi.resetModules()
    vi.stubGlobal('location', { pathname: '/safe-mode.html' })
    ipcRenderer.invoke.mockClear()
    databases.mockClear()
    await import('../../electron/preload')
    expect(ipcRenderer.invoke).not.toHaveBeenCalled()
    expect(databases).not.toHaveBeenCalled()
  })
})
