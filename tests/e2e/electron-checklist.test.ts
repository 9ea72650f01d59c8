import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, testOfOneApp as test } from './fixtures/test'
import { allowCapture, openCapture } from './pages/capture-window'
import { setWindowBounds } from './pages/main-window'
import { openPaper } from './pages/paper-window'

// The 20 items of Electron's security checklist, in its order (RELIABILITY.md, section 3), each as a test of the
// running app. What a test of a part holds more closely is named with it. Item 19, the fuses, can only
// be seen of the packed app, where `npm run package` reads them back.

const out = fileURLToPath(new URL('../../out/', import.meta.url))

/** Console errors of what is refused here. */
const refused =
  /Content Security Policy|Trusted(HTML|Script)|BLOCKED_BY_CSP|Not allowed to (load|navigate)|Failed to (load|fetch)|ERR_/i

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'none'; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types plumbline-worker"

test.beforeEach(({ app }) => app.allowErrors(refused))

test('item 1: every resource comes from the app itself', async ({ app: { page } }) => {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  expect(loaded.length).toBeGreaterThan(3)
  expect(loaded.filter((name) => !name.startsWith('app://plumbline/'))).toEqual([])
  // Nor is there anything in the build that would be loaded from elsewhere. The net log: network.test.ts.
  const files = readdirSync(`${out}renderer`, { recursive: true, encoding: 'utf8' })
  const named = files.filter((name) => /\.(html|css)$/.test(name))
  expect(named.length).toBeGreaterThan(2)
  const texts = named.map((name) => readFileSync(`${out}renderer/${name}`, 'utf8'))
  expect(texts.filter((text) => /https?:\/\//.test(text.replace(namespaces, '')))).toEqual([])
})

const namespaces = /http:\/\/www\.w3\.org\/[\w/]+/g

test('item 2: no page has Node', async ({ app }) => {
  for (const preferences of await allPreferences(app)) {
    expect(preferences).toMatchObject({ nodeIntegration: false })
    expect(preferences).not.toMatchObject({ nodeIntegrationInWorker: true })
    expect(preferences).not.toMatchObject({ nodeIntegrationInSubFrames: true })
  }
  const found = await inEveryPage(app, () =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname'].filter(
      (name) => name in window,
    ),
  )
  expect(found).toEqual([[], [], []])
})

test('item 3: a page that bends what everybody uses does not bend the way to main', async ({
  app,
}) => {
  for (const preferences of await allPreferences(app)) {
    expect(preferences).toMatchObject({ contextIsolation: true })
  }
  const answers = await app.page.evaluate(async () => {
    const desktop = Reflect.get(window, 'desktop')
    const before = JSON.stringify(await desktop.readSettings())
    const stringify = JSON.stringify
    const seen: unknown[] = []
    const spy = function (this: unknown, ...values: unknown[]) {
      seen.push(this, ...values)
      return 'bent'
    }
    const bent: [object, string][] = [
      [Array.prototype, 'push'],
      [Array.prototype, 'map'],
      [Object, 'entries'],
      [Function.prototype, 'call'],
      [Function.prototype, 'apply'],
      [JSON, 'parse'],
      [Promise.prototype, 'then'],
    ]
    const kept = bent.map(([holder, name]) => Reflect.get(holder, name))
    let answer: unknown
    try {
      bent.forEach(([holder, name]) => Reflect.set(holder, name, spy))
      Reflect.set(Object.prototype, 'polluted', true)
      answer = await desktop.readSettings()
    } finally {
      for (let at = 0; at < bent.length; at += 1) {
        Reflect.set(bent[at]![0], bent[at]![1], kept[at])
      }
      Reflect.deleteProperty(Object.prototype, 'polluted')
    }
    const leaked = seen.filter((value) => Object(value) === value && 'sender' in Object(value))
    return { before, after: stringify(answer), leaked: leaked.length }
  })
  expect(answers.after).toBe(answers.before)
  expect(answers.leaked).toBe(0)
  const inMain = await app.electron.evaluate(() => 'polluted' in {})
  expect(inMain).toBe(false)
})

test('item 4: every page is sandboxed, and its preload has nothing but Electron', async ({
  app,
}) => {
  for (const preferences of await allPreferences(app)) {
    expect(preferences).toMatchObject({ sandbox: true })
  }
  // Only root goes without the sandbox of the system. In full: tests/electron/security/enable-sandbox.test.ts.
  const isOff = await app.electron.evaluate(({ app: electronApp }) =>
    electronApp.commandLine.hasSwitch('no-sandbox'),
  )
  expect(isOff).toBe(process.getuid?.() === 0)
  const preloads = readdirSync(`${out}preload`)
  expect(preloads).toHaveLength(3)
  for (const name of preloads) {
    const text = readFileSync(`${out}preload/${name}`, 'utf8')
    const required = [...text.matchAll(/\brequire\(([^)]*)\)/g)].map(([, module]) => module)
    expect(required).toEqual(['"electron"'])
  }
})

test('the window for paper has a process of its own, is never shown, and leads nowhere', async ({
  app,
}) => {
  const paper = await openPaper(app)
  const seen = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isPaper: window.webContents.getURL() === 'app://plumbline/paper.html',
      isVisible: window.isVisible(),
      process: window.webContents.getOSProcessId(),
    })),
  )
  expect(seen.filter(({ isPaper }) => isPaper)).toMatchObject([{ isVisible: false }])
  expect(new Set(seen.map(({ process }) => process)).size).toBe(seen.length)
  const gotWindow = await paper.evaluate(() => {
    location.href = 'https://example.com/'
    return window.open('app://plumbline/') !== null
  })
  expect(gotWindow).toBe(false)
  expect(await addressesOf(app)).toContain('app://plumbline/paper.html')
})

test('item 5: no permission is given but the one that keeps the data', async ({
  app: { page },
}) => {
  const answers = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'local-fonts',
      'display-capture',
    ]
    const states = names.map((name) =>
      navigator.permissions.query({ name } as PermissionDescriptor).then(({ state }) => state),
    )
    const media = navigator.mediaDevices
    const uses = {
      notification: await Notification.requestPermission(),
      camera: await media.getUserMedia({ video: true }).then(String, ({ name }) => name),
      screen: await media.getDisplayMedia().then(String, ({ name }) => name),
      clipboard: await navigator.clipboard.readText().then(String, ({ name }) => name),
      persisted: await navigator.storage.persist(),
    }
    return { states: [...new Set(await Promise.all(states))], uses }
  })
  expect(answers.states).toEqual(['denied'])
  expect(answers.uses).toMatchObject({ notification: 'denied', persisted: true })
  for (const use of ['camera', 'screen', 'clipboard'] as const) {
    expect(answers.uses[use]).toMatch(
      /^(NotAllowed|NotFound|NotSupported|InvalidState|Abort)Error$/,
    )
  }
})

test('item 6: the web keeps its rules, and no other host is reached', async ({ app }) => {
  for (const preferences of await allPreferences(app)) {
    expect(preferences).toMatchObject({ webSecurity: true })
  }
  const reached = await app.page.evaluate(async () => {
    const hosts = [
      'https://example.com/',
      'http://127.0.0.1:9/',
      'data:text/plain,x',
      'file:///etc/passwd',
      'app://elsewhere/',
    ]
    const answers = await Promise.allSettled(hosts.map((host) => fetch(host)))
    return answers.map(({ status }) => status)
  })
  expect(new Set(reached)).toEqual(new Set(['rejected']))
})

test('item 7: the policy is the one that was reviewed, on every page', async ({ app }) => {
  // Without a violation in a whole run: each test fails on a console error, and violations are such.
  const response = await app.page.reload()
  expect(response?.headers()['content-security-policy']).toBe(policy)
  const { page: capture } = await shownCapture(app)
  for (const page of [capture, await openPaper(app)]) {
    const again = await page.reload()
    expect(again?.headers()['content-security-policy']).toBe(policy)
  }
})

test('item 7: text never becomes a script', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    // Out of reach of the test tool, which may evaluate what the page may not.
    await new Promise((resolve) => setTimeout(resolve))
    const element = document.createElement('div')
    document.body.append(element)
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (element.innerHTML = '<img src=x onerror="window.ran = 1">'),
      outerHTML: () => (element.outerHTML = '<img src=x onerror="window.ran = 2">'),
      insertAdjacentHTML: () => element.insertAdjacentHTML('beforeend', '<img src=x>'),
      write: () => document.write('<script>window.ran = 3</script>'),
      parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      fragment: () => document.createRange().createContextualFragment('<b>x</b>'),
      policy: () =>
        Reflect.get(window, 'trustedTypes').createPolicy('mine', { createHTML: String }),
      eval: () => Reflect.get(globalThis, 'eval')('window.ran = 4'),
      function: () => Reflect.construct(Function, ['window.ran = 5'])(),
      timer: () => Reflect.get(window, 'setTimeout')('window.ran = 6'),
      attribute: () => element.setAttribute('onclick', 'window.ran = 7'),
    }
    const refusals: string[] = []
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        attempt()
      } catch {
        refusals.push(name)
      }
    }
    // These are not refused at once, but never run.
    const script = document.createElement('script')
    script.append('window.ran = 8')
    const module = document.createElement('script')
    module.type = 'module'
    module.append('window.ran = 9')
    const link = document.createElement('a')
    link.href = 'javascript:window.ran = 10'
    const frame = document.createElement('iframe')
    frame.setAttribute('src', 'javascript:parent.ran = 11')
    document.body.append(script, module, link, frame)
    link.click()
    element.click()
    const isWorking = await new Promise((resolve) => {
      const worker = new Worker('/layers.css')
      worker.addEventListener('error', () => resolve(false))
      worker.addEventListener('message', () => resolve(true))
    }).catch(() => false)
    await new Promise(requestAnimationFrame)
    return {
      refusals,
      attempts: Object.keys(attempts),
      isWorking,
      ran: Reflect.get(window, 'ran'),
    }
  })
  expect(outcome.ran).toBeUndefined()
  expect(outcome.refusals).toEqual(outcome.attempts)
  expect(outcome.isWorking).toBe(false)
})

test('items 8, 9 and 10: nothing insecure, experimental or hidden is switched on', async ({
  app,
}) => {
  for (const preferences of await allPreferences(app)) {
    expect(preferences).not.toMatchObject({ allowRunningInsecureContent: true })
    expect(preferences).not.toMatchObject({ experimentalFeatures: true })
    expect(Reflect.get(preferences, 'enableBlinkFeatures') ?? '').toBe('')
    expect(Reflect.get(preferences, 'disableBlinkFeatures') ?? '').toBe('')
  }
  const features = await app.electron.evaluate(({ app: { commandLine } }) =>
    commandLine.getSwitchValue('enable-features'),
  )
  // Reviewed: lets a Wayland desktop pass the keys of quick capture on.
  expect(features.split(',').filter((name) => name !== 'GlobalShortcutsPortal')).toEqual(
    features === '' ? [''] : [],
  )
})

test('items 11 and 12: a webview is an unknown element', async ({ app }) => {
  for (const preferences of await allPreferences(app)) {
    expect(preferences).toMatchObject({ webviewTag: false })
  }
  const before = await addressesOf(app)
  await app.page.evaluate(async () => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'app://plumbline/layers.css')
    view.setAttribute('nodeintegration', 'on')
    view.setAttribute('preload', 'file:///etc/passwd')
    document.body.append(view)
    await new Promise(requestAnimationFrame)
  })
  expect(await addressesOf(app)).toEqual(before)
})

test('item 13: the page stays where it is, whatever asks it to go', async ({ app }) => {
  // A redirect, which nothing we serve ever answers: tests/electron/security/guards.test.ts.
  await watchNavigation(app)
  for (const [address, attempt] of waysToLeave) {
    await runInPage(app, attempt)
    await expect.poll(async () => (await lookAtPage(app)).stopped).toContain(address)
  }
  // Chromium itself refuses these, without an event: what comes after them finds the page in its place.
  await runInPage(app, "location.href = 'data:text/html,<h1>data</h1>'")
  await runInPage(app, "location.href = 'blob:app://plumbline/1234'")
  const { address, isStillHere, passed } = await lookAtPage(app)
  expect({ address, isStillHere }).toEqual({ address: 'app://plumbline/', isStillHere: true })
  expect(passed).toEqual([])
})

/** What is stopped, by a guard (where to) or by the policy (which part of it), and what asks for it. */
const waysToLeave: readonly (readonly [address: string, attempt: string])[] = [
  ['https://example.com/link', "add('a', { href: 'https://example.com/link' }).click()"],
  ['app://plumbline/layers.css', "add('a', { href: '/layers.css' }).click()"],
  ['https://example.com/location', "location.href = 'https://example.com/location'"],
  ['https://example.com/replace', "location.replace('https://example.com/replace')"],
  [
    'https://example.com/meta',
    "add('meta', { httpEquiv: 'refresh', content: '0; url=https://example.com/meta' })",
  ],
  [
    'form-action',
    "add('form', { action: 'https://example.com/form', method: 'post' }).requestSubmit()",
  ],
  ['frame-src', "add('iframe', { src: 'https://example.com/frame' })"],
  ['base-uri', "add('base', { href: 'https://example.com/base' })"],
]

test('item 13: a file or an address that is dropped onto the window does not open in it', async ({
  app,
}) => {
  await watchNavigation(app)
  await setWindowBounds(app, { width: 1200, height: 800 })
  const session = await app.page.context().newCDPSession(app.page)
  const drops = [
    { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 },
    {
      items: [{ mimeType: 'text/uri-list', data: 'https://example.com/dropped' }],
      dragOperationsMask: 1,
    },
    {
      items: [{ mimeType: 'text/html', data: '<script>window.ran = 1</script>' }],
      dragOperationsMask: 1,
    },
  ]
  for (const data of drops) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 600, y: 700, data })
    }
  }
  await session.detach()
  const { address, isStillHere, passed } = await lookAtPage(app)
  expect({ address, isStillHere }).toEqual({ address: 'app://plumbline/', isStillHere: true })
  expect(passed).toEqual([])
  expect(await app.page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
})

test('item 14: nothing opens a window; only https goes to the browser', async ({ app }) => {
  const opened = await catchExternal(app)
  const before = await addressesOf(app)
  const gotWindow = await app.page.evaluate(() => {
    const addresses = [
      'https://example.com/open',
      'app://plumbline/',
      'about:blank',
      'file:///etc/passwd',
      'javascript:alert(1)',
      '',
    ]
    const windows = addresses.map((url) => window.open(url, '_blank', 'nodeIntegration=yes'))
    return windows.some((window_) => window_ !== null)
  })
  expect(gotWindow).toBe(false)
  await app.page.evaluate(() => {
    for (const way of ['blank', 'middle', 'control']) {
      const link = document.createElement('a')
      Object.assign(link, { href: `https://example.com/${way}`, textContent: way, id: way })
      if (way === 'blank') link.target = '_blank'
      Object.assign(link.style, { position: 'fixed', zIndex: '9999', top: '300px' })
      link.style.left = `${300 + 100 * ['blank', 'middle', 'control'].indexOf(way)}px`
      document.body.append(link)
    }
  })
  await app.page.locator('#blank').click()
  await app.page.locator('#middle').click({ button: 'middle' })
  await app.page.locator('#control').click({ modifiers: ['Control'] })
  const expected = ['open', 'blank', 'middle', 'control'].map((way) => `https://example.com/${way}`)
  await expect.poll(opened).toEqual(expected)
  expect(await addressesOf(app)).toEqual(before)
})

test('item 15: nothing but an https address is ever handed to the system', async ({ app }) => {
  // More addresses: tests/electron/links.test.ts.
  const opened = await catchExternal(app)
  const addresses = [
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-msdt:/id',
    'vscode://file/etc/passwd',
    'https://known.example@evil.example/',
    '\\\\server\\share',
    'app://plumbline/',
  ]
  const answers = await app.page.evaluate(async (all) => {
    const desktop = Reflect.get(window, 'desktop')
    return Promise.all(all.map((address) => desktop.openLink(address)))
  }, addresses)
  expect(new Set(answers)).toEqual(new Set(['refused']))
  expect(await opened()).toEqual([])
})

test('item 16: Electron is one version, whose age npm run check looks at', async ({ app }) => {
  // Whether its major version is still mended: scripts/checks/judge-electron.mjs.
  const { devDependencies } = JSON.parse(readFileSync(`${out}../package.json`, 'utf8'))
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  const running = await app.electron.evaluate(() => process.versions.electron)
  test.info().annotations.push({ type: 'Electron', description: running })
})

test('item 17: main listens to the page of its window only', async ({ app }) => {
  // By frame, origin and what is gone: tests/electron/ipc/is-trusted-sender.test.ts.
  app.allowErrors(/untrusted-sender/)
  const answers = await app.electron.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    try {
      await stranger.loadURL('app://plumbline/layers.css')
      return await stranger.webContents.executeJavaScript(`Promise.all(
        [['readSettings'], ['copyText', 'x'], ['changeSettings', { appearance: 'dark' }]].map(
          ([method, ...rest]) => desktop[method](...rest).then(() => 'answered', String),
        ),
      )`)
    } finally {
      stranger.destroy()
    }
  })
  expect(answers).toHaveLength(3)
  for (const answer of answers) expect(answer).toContain('untrusted-sender')

  const inFrame = await app.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return frame.contentWindow !== null && 'desktop' in frame.contentWindow
  })
  expect(inFrame).toBe(false)
})

test('item 18: the page is served by our own scheme, its own files only', async ({ app }) => {
  // Every way to write a path: tests/electron/protocol.
  expect(new URL(app.page.url()).protocol).toBe('app:')
  const statuses = await app.electron.evaluate(async ({ net }) => {
    const requests: [string, RequestInit?][] = [
      ['app://plumbline/'],
      ['app://plumbline/../main/main.js'],
      ['app://plumbline/%2e%2e/main/main.js'],
      ['app://plumbline/..%2fmain%2fmain.js'],
      ['app://plumbline/..%5cmain%5cmain.js'],
      ['app://plumbline/..\\main\\main.js'],
      ['app://plumbline/index.html%00.js'],
      ['app://plumbline//etc/passwd'],
      ['app://elsewhere/index.html'],
      ['app://plumbline/', { method: 'POST', body: 'x' }],
      ['app://plumbline/', { method: 'PUT', body: 'x' }],
    ]
    const answers = requests.map(async ([address, init]) =>
      net.fetch(address, init).then(
        ({ status }) => status,
        () => 'failed',
      ),
    )
    return Promise.all(answers)
  })
  expect(statuses).toEqual([200, ...Array.from({ length: 8 }, () => 404), 405, 405])
})

test('item 20: a page sees the names of its boundary, and no object of Electron', async ({
  app,
}) => {
  const seen = await inEveryPage(app, () => {
    const names = ['desktop', 'capture', 'paper'].filter((name) => name in window)
    const api = Reflect.get(window, names[0] ?? '')
    const shared = ['ipcRenderer', 'electron', 'contextBridge', 'webFrame', 'shell']
    return [
      ...names,
      ...Object.keys(api).sort(),
      ...(Object.isFrozen(api) ? [] : ['is not frozen']),
      ...shared.filter((name) => name in window || name in api),
    ]
  })
  expect(seen).toEqual([
    ['desktop', ...desktopKeys],
    ['capture', ...captureKeys],
    ['paper', ...paperKeys],
  ])
  const answers = await app.page.evaluate(async () => {
    const desktop = Reflect.get(window, 'desktop')
    const stop = desktop.onWindowChanged(() => {})
    return [typeof stop, (await desktop.readSettings()).constructor === Object, typeof stop()]
  })
  expect(answers).toEqual(['function', true, 'undefined'])
})

/** The whole boundary, written down: what is added here was looked at. */
const desktopKeys = [
  'answerThought',
  'appendChanges',
  'changeLivingFolder',
  'changeSettings',
  'chooseBackupFolder',
  'confirmClose',
  'controlWindow',
  'copyText',
  'describeApp',
  'describeBackground',
  'describeFaults',
  'listBackups',
  'noteFault',
  'onActionChosen',
  'onCloseRequested',
  'onLinkArrived',
  'onLivingFolderChanged',
  'onReminderChosen',
  'onReminderMissed',
  'onThoughtCaptured',
  'onWindowChanged',
  'openFile',
  'openLink',
  'popUpMenu',
  'preparePrinting',
  'printDocument',
  'readBackup',
  'readJournal',
  'readLivingFolder',
  'readLocale',
  'readPast',
  'readSettings',
  'saveFile',
  'savePdf',
  'sendSteps',
  'setDatabaseAside',
  'setMenu',
  'setQuickLinks',
  'setReminders',
  'settlePast',
  'showDataFolder',
  'showLivingFolder',
  'showSavedFile',
  'stopPrinting',
  'takeLink',
  'writeBackup',
  'writeLivingFiles',
]
const captureKeys = ['closeCapture', 'keepThought', 'readDraft', 'readLocale', 'storeDraft']
const paperKeys = ['readDocument', 'readLocale', 'reportLayout']

test('Electron itself finds nothing to warn of', async ({ app }) => {
  await shownCapture(app)
  await openPaper(app)
  const warnings = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const look = async (window: Electron.BrowserWindow, load: () => void): Promise<string[]> => {
      const { webContents } = window
      const found: string[] = []
      webContents.on('console-message', ({ message }) => {
        if (message.includes('Electron Security Warning')) found.push(message)
      })
      const isLoaded = new Promise<void>((resolve) =>
        webContents.once('did-finish-load', () => resolve()),
      )
      load()
      await isLoaded
      // The warnings come after the load event, one of them after a question to the page.
      await webContents.executeJavaScript('new Promise((go) => setTimeout(go, 200))')
      return found
    }
    // The window for paper goes when the app is loaded anew, so that comes last.
    const isApp = (window: Electron.BrowserWindow) =>
      window.webContents.getURL() === 'app://plumbline/'
    const windows = BrowserWindow.getAllWindows()
    const ours: string[][] = []
    for (const window of windows.toSorted((a, b) => Number(isApp(a)) - Number(isApp(b)))) {
      ours.push(await look(window, () => window.webContents.reload()))
    }
    const careless = new BrowserWindow({ show: false, webPreferences: { webSecurity: false } })
    const found = await look(careless, () => void careless.loadURL('app://plumbline/layers.css'))
    careless.destroy()
    return { ours, careless: found }
  })
  expect(warnings.ours).toEqual([[], [], []])
  // The proof that warnings are given at all.
  expect(warnings.careless.join()).toContain('webSecurity')
})

/** What Electron really uses, of every page there is: that of the app, of the capture window, and for paper. */
async function allPreferences(app: AppUnderTest): Promise<object[]> {
  await shownCapture(app)
  await openPaper(app)
  const all: object[] = await app.electron.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        Reflect.apply(Reflect.get(contents, 'getLastWebPreferences') as () => object, contents, []),
      ),
  )
  expect(all.length).toBeGreaterThanOrEqual(3)
  return all
}

async function inEveryPage<Found>(app: AppUnderTest, look: () => Found): Promise<Found[]> {
  const { page: capture } = await shownCapture(app)
  const paper = await openPaper(app)
  return [await app.page.evaluate(look), await capture.evaluate(look), await paper.evaluate(look)]
}

async function shownCapture(app: AppUnderTest) {
  await allowCapture(app)
  return openCapture(app)
}

async function addressesOf({ electron }: AppUnderTest): Promise<string[]> {
  return electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  )
}

/** Notes in main where the page wanted to go, and in the page what its policy refused. */
async function watchNavigation(app: AppUnderTest): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }) => {
    const watched = { stopped: [] as string[], passed: [] as string[] }
    Object.assign(globalThis, { watched })
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const note = (event: { readonly url: string; readonly defaultPrevented?: boolean }) =>
        (event.defaultPrevented ? watched.stopped : watched.passed).push(event.url)
      webContents.on('will-navigate', note)
      webContents.on('will-frame-navigate', note)
      webContents.on('did-navigate', (_event, url) => watched.passed.push(`went to ${url}`))
    }
  })
  await app.page.evaluate(() => {
    const refusals: string[] = []
    Object.assign(window, {
      isStillHere: true,
      refusals,
      add: (name: string, more: object) => {
        const element = Object.assign(document.createElement(name), more)
        document.body.append(element)
        return element
      },
    })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      refusals.push(violatedDirective),
    )
  })
}

/** By way of main: the test tool would wait for a navigation that never comes. */
async function runInPage({ electron }: AppUnderTest, code: string): Promise<unknown> {
  return electron.evaluate(({ BrowserWindow }, script) => {
    const isOurs = (window: Electron.BrowserWindow) =>
      window.webContents.getURL() === 'app://plumbline/'
    const page = BrowserWindow.getAllWindows().find(isOurs)
    if (!page) throw new Error('The page of the app is gone')
    return page.webContents.executeJavaScript(`(() => { return ${script} })()`).then(
      // An element cannot be handed over.
      (value) => (typeof value === 'string' ? value : null),
      () => null,
    )
  }, code)
}

async function lookAtPage(app: AppUnderTest): Promise<{
  readonly address: string
  readonly isStillHere: boolean
  readonly stopped: readonly string[]
  readonly passed: readonly string[]
}> {
  const seen = await runInPage(
    app,
    'JSON.stringify({ address: location.href, isStillHere, refusals })',
  )
  const { address, isStillHere, refusals } = JSON.parse(String(seen))
  const { stopped, passed } = await app.electron.evaluate(() => Reflect.get(globalThis, 'watched'))
  return { address, isStillHere, stopped: [...stopped, ...refusals], passed }
}

/** Stands in for the browser of the system. */
async function catchExternal({ electron }: AppUnderTest): Promise<() => Promise<string[]>> {
  const opened = await electron.evaluateHandle(({ shell }) => {
    const addresses: string[] = []
    shell.openExternal = (address) => Promise.resolve(void addresses.push(address))
    return addresses
  })
  return () => opened.jsonValue()
}
