import { contextBridge, ipcRenderer } from 'electron'
import { eventChannels, methodChannels } from '#shared/ipc/desktop-api'

// Built from the two channel maps, so that this file is never edited again: a method of the map
// becomes a function that asks, an event becomes a function that listens and answers with its undoing.
// The page gets data only, never an object of Electron.

const methods = Object.entries(methodChannels).map(([name, channel]) => [
  name,
  (...argument: unknown[]) => ipcRenderer.invoke(channel, ...argument),
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
