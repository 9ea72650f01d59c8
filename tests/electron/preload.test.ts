import { EventEmitter } from 'node:events'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { eventChannels, methodChannels, type Desktop } from '#shared/ipc/desktop-api'

const { ipcRenderer, exposed } = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const renderer = Object.assign(new Emitter(), {
    invoke: vi.fn<(channel: string, ...rest: unknown[]) => Promise<unknown>>(),
  })
  return { ipcRenderer: renderer, exposed: new Map<string, Record<string, unknown>>() }
})
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
})
