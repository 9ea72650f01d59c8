import { contextBridge, ipcRenderer } from 'electron'
import { askedAtStart, eventChannels, methodChannels } from '#shared/ipc/desktop-api'

// Built from the two channel maps, so that this file is never edited again: a method of the map
// becomes a function that asks, an event becomes a function that listens and answers with its undoing.
// The page gets data only, never an object of Electron.

// Of the page, which the main process knows nothing of.
declare function addEventListener(name: string, listener: () => void): void
declare const indexedDB: { databases(): Promise<unknown> }
declare const location: { readonly pathname: string }

// This runs while the code of the page is still on its way: what that will ask first is asked now, and the engine
// opens the folder of its databases, whatever it answers. Safe mode leaves both alone.
const asked = new Map<string, Promise<unknown>>()
if (location.pathname === '/') {
  for (const name of askedAtStart) asked.set(name, ipcRenderer.invoke(methodChannels[name]))
  for (const answer of [...asked.values(), indexedDB.databases()]) answer.catch(() => {})
}
// By then the page has asked; from now on it wants to know what has become of it.
addEventListener('DOMContentLoaded', () => asked.clear())

const methods = Object.entries(methodChannels).map(([name, channel]) => [
  name,
  (...argument: unknown[]) => asked.get(name) ?? ipcRenderer.invoke(channel, ...argument),
])

const events = Object.entries(eventChannels).map(([name, channel]) => [
  `on${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  (listener: (payload: unknown) => void) => {
    const pass = (_event: unknown, payload: unknown): void => listener(payload)
    ipcRenderer.on(channel, pass)
    return () => void ipcRenderer.off(channel, pass)
  },
])

contextBridge.exposeInMainWorld(
  'desktop',
  Object.freeze(Object.fromEntries([...methods, ...events])),
)
