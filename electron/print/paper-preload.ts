import { contextBridge, ipcRenderer } from 'electron'
import { paperChannels } from '#shared/ipc/paper-api'

// The window for paper gets its own methods and nothing else; see `preload.ts` for that of the app.

const methods = Object.entries(paperChannels).map(([name, channel]) => [
  name,
  (...argument: unknown[]) => ipcRenderer.invoke(channel, ...argument),
])

contextBridge.exposeInMainWorld('paper', Object.freeze(Object.fromEntries(methods)))
