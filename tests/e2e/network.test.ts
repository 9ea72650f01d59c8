import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, relative } from 'node:path'
import { startUnwatched } from './fixtures/start-unwatched'
import { expect, test } from './fixtures/test'
import { ExportDialog } from './pages/export-dialog'
import { openSockets } from './pages/open-sockets'
import { readNetLog, readTraffic } from './pages/read-net-log'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'

test('in a whole journey not one request leaves the app', async ({ app }, testInfo) => {
  const log = testInfo.outputPath('net-log.json')
  await app.close()
  await app.launch([`--log-net-log=${log}`])
  await startPlan(app.page)
  // A text field that has the focus is where a dictionary would be fetched for.
  await new ReflectionSheet(app.page).notes.fill('See https://example.org/ for more. Mispeled.')
  const screens = [
    'Calendar',
    'Timeline',
    'Reflections',
    'Verdict',
    'Postings',
    'Guide',
    'Settings',
    'Today',
  ] as const
  for (const screen of screens) await new Sidebar(app.page).goTo(screen)
  await answerSaveDialog(app, testInfo.outputPath('plan.md'))
  await new ExportDialog(app.page).exportAsMarkdown()
  await expect(toast(app.page)).toContainText('Saved plan.md')
  await app.close()
  expect((await readNetLog(log)).filter((name) => !isOwn(name))).toEqual([])
  // Nor is a word of the user anywhere but where the data is kept.
  expect(filesWith('Mispeled', app.userDataFolder)).toContainEqual(expect.stringMatching(keepsData))
  const elsewhere = filesWith('Mispeled', app.userDataFolder).filter(
    (path) => !keepsData.test(path),
  )
  expect(elsewhere).toEqual([])

  // The log is proven to see what there is to see.
  await app.launch([`--log-net-log=${log}`])
  await app.electron.evaluate(({ net }) => net.fetch('https://canary.example/').catch(() => null))
  await app.close()
  expect(await readNetLog(log)).toContain('https://canary.example/')
})

test('a page that wants to reach somebody finds no way', async ({ app }, testInfo) => {
  const log = testInfo.outputPath('net-log.json')
  app.allowErrors(/Content Security Policy|ERR_|Failed|Trusted|WebTransport|WebSocket/i)
  await app.close()
  await app.launch([`--log-net-log=${log}`])
  const server = createSocket('udp4').bind(0, '127.0.0.1')
  await once(server, 'listening')
  let received = 0
  server.on('message', () => (received += 1))
  const stun = `stun:127.0.0.1:${server.address().port}`
  const candidates = await app.page.evaluate(async (stun) => {
    for (const rel of [
      'prefetch',
      'preconnect',
      'dns-prefetch',
      'modulepreload',
      'icon',
      'manifest',
    ]) {
      const link = document.createElement('link')
      document.head.append(Object.assign(link, { rel, href: `https://${rel}.example/` }))
    }
    for (const name of ['img', 'audio', 'video', 'embed', 'script'] as const) {
      try {
        const element = document.createElement(name)
        element.setAttribute('src', `https://${name}.example/`)
        document.body.append(element)
      } catch {
        // A script is refused by Trusted Types before it gets an address.
      }
    }
    document.body.style.backgroundImage = 'url(https://style.example/)'
    navigator.sendBeacon('https://beacon.example/', 'words')
    const tries = [
      () => new WebSocket('wss://socket.example/'),
      () => new EventSource('https://events.example/'),
      () => Reflect.construct(Reflect.get(window, 'WebTransport'), ['https://transport.example/']),
    ]
    for (const attempt of tries) {
      try {
        const made = attempt()
        Reflect.get(made, 'ready')?.catch(() => {})
      } catch {
        // Refused at once, as well.
      }
    }
    const connection = new RTCPeerConnection({
      iceServers: [{ urls: stun }, { urls: 'stun:stun.example' }],
    })
    connection.createDataChannel('x')
    const found: string[] = []
    const isDone = new Promise<void>((resolve) => {
      connection.addEventListener('icecandidate', ({ candidate }) =>
        candidate ? found.push(candidate.candidate) : resolve(),
      )
    })
    await connection.setLocalDescription(await connection.createOffer())
    // Where there is no network, nobody says that all are found.
    await Promise.race([isDone, new Promise((resolve) => setTimeout(resolve, 2_000))])
    connection.close()
    return found
  }, stun)
  expect(candidates).toEqual([])
  await app.close()
  server.close()
  expect(received).toBe(0)
  const { connected, lookedUp, packets } = await readTraffic(log)
  expect({ connected, packets }).toEqual({ connected: [], packets: 0 })
  // Whatever name is to be looked up becomes one that nobody has.
  expect(lookedUp.filter((host) => !host.includes('~notfound'))).toEqual([])
})

test('as users have it, the app has no socket open and no developer tools', async ({
  app,
}, testInfo) => {
  test.skip(process.platform !== 'linux', 'only Linux tells who has which socket')
  // Of the test tool there are some, or they would not be found.
  const { pid } = app.electron.process()
  expect(openSockets(pid ?? 0)).not.toEqual([])
  await app.close()

  const unwatched = await startUnwatched(testInfo.outputPath('data'), true)
  try {
    expect(unwatched.developerTools).toBe('closed')
    expect(openSockets(unwatched.main.pid ?? 0)).toEqual([])
  } finally {
    await unwatched.end()
  }
  // The same keys do open them while developing.
  const developed = await startUnwatched(testInfo.outputPath('more-data'), false)
  await developed.end()
  expect(developed.developerTools).toBe('open')
})

test('every test of the app runs without any network', () => {
  const devices = Object.keys(networkInterfaces())
  // Others than root would lose the sandbox of the app with it; scripts/checks/without-network.mjs.
  test.skip(devices.join() !== 'lo', 'this system lets these tests have no network of their own')
  expect(devices).toEqual(['lo'])
})

/** Parts of the data folder that hold what the user wrote: the database, and what it is kept safe with. */
const keepsData = /^(IndexedDB|backups|journal)\b/

/** Files below a folder that hold a word, as text or as Chromium stores it. */
function filesWith(word: string, folder: string): string[] {
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)))
    .map((path) => relative(folder, path))
}

/** The page itself, and the socket of the test tool. */
function isOwn(name: string): boolean {
  return /^app:\/\/plumbline\/|^data:|^127\.0\.0\.1:/.test(name)
}
