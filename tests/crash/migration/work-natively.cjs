// Run by Electron on the data of the app while the app is not running: makes or reads its database without any of
// its code. Usage: electron work-natively.cjs --user-data-dir=<profile> <make|read> <file>
const { readFileSync, writeFileSync } = require('node:fs')
const { app, BrowserWindow, protocol } = require('electron')

const [job, file] = process.argv.slice(-2)

// The database belongs to the origin of the app, so this has to be the same.
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
])

void app.whenReady().then(async () => {
  protocol.handle('app', () => new Response('', { headers: { 'content-type': 'text/html' } }))
  const window = new BrowserWindow({ show: false })
  await window.loadURL('app://plumbline/')
  const run = (work, argument) =>
    window.webContents.executeJavaScript(`(${work})(${JSON.stringify(argument)})`)
  if (job === 'make') await run(make, JSON.parse(readFileSync(file, 'utf8')))
  else writeFileSync(file, JSON.stringify(await run(read)))
  app.quit()
})

/** Runs in the page. */
function make({ version, stores }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline', version)
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, entries }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath })
        for (const index of indexes) store.createIndex(index.name, index.keyPath)
        for (const [key, row] of entries) store.put(row, ...(keyPath === null ? [key] : []))
      }
    }
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
}

/** Runs in the page. */
async function read() {
  const found = (await indexedDB.databases()).filter(({ name }) => name.startsWith('plumbline'))
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(found.at(-1)?.name ?? 'plumbline')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction([...database.objectStoreNames])
      const rows = {}
      for (const name of database.objectStoreNames) {
        const all = reading.objectStore(name).getAll()
        all.onsuccess = () => (rows[name] = all.result)
      }
      reading.oncomplete = () => resolve({ version: database.version, rows })
      reading.onabort = () => reject(reading.error)
    }
  })
}
