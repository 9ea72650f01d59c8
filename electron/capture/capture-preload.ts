import { contextBridge, ipcRenderer } from 'electron'
import { captureChannels } from '#shared/ipc/capture-api'

// The capture window gets its own methods and nothing else; see `preload.ts` for that of the app.

const methods = Object.entries(captureChannels).map(([name, channel]) => [
  name,
  (...argument: unknown[]) => ipcRenderer.invoke(channel, ...argument),
])

contextBridge.exposeInMainWorld('capture', Object.freeze(Object.fromEntries(methods)))
