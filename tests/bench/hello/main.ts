import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { app, BrowserWindow, protocol, session } from 'electron'

const page = join(import.meta.dirname, '../page')
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
])
void app.whenReady().then(() => {
  session.defaultSession.protocol.handle('app', async ({ url }) => {
    const { pathname } = new URL(url)
    const path = join(page, pathname === '/' ? 'index.html' : pathname)
    const type = mediaTypes[extname(path)] ?? 'text/plain'
    return new Response(new Uint8Array(await readFile(path)), { headers: { 'content-type': type } })
  })
  const window = new BrowserWindow({
    // As large as the app is: every pixel is memory.
    width: 1200,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, v8CacheOptions: 'bypassHeatCheck' },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('app://hello/')
})
