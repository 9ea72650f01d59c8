import { eventChannels, methodChannels } from '#shared/ipc/desktop-api'
import { expect, test } from './fixtures/test'
import { ExportDialog } from './pages/export-dialog'
import { answerSaveDialog } from './pages/save-dialog'
import { readNetLog } from './pages/read-net-log'
import { ReflectionSheet } from './pages/reflection-sheet'
import { isDark, SettingsPage } from './pages/settings-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'none'; worker-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Everything `window.desktop` may have: the methods, and a listener for each event. */
const boundary = [
  ...Object.keys(methodChannels),
  ...Object.keys(eventChannels).map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`),
].sort()

test('the page is served with a policy that allows its own files only', async ({ app }) => {
  const response = await app.page.reload()
  expect(response?.headers()['content-security-policy']).toBe(policy)
})

test('text never becomes a script', async ({ app }) => {
  app.allowErrors(/Content Security Policy|TrustedHTML|TrustedScript/)
  const outcome = await app.page.evaluate(async () => {
    // Out of reach of the test tool, which may evaluate what the page may not.
    await new Promise((resolve) => setTimeout(resolve))
    const attempts: Record<string, () => unknown> = {
      html: () => (document.body.innerHTML = '<img src=x onerror="window.ran = 1">'),
      script: () => {
        const script = document.createElement('script')
        script.append('window.ran = 2')
        document.body.append(script)
      },
      attribute: () => document.body.setAttribute('onclick', 'window.ran = 3'),
      link: () => {
        const link = document.createElement('a')
        link.href = 'javascript:window.ran = 4'
        document.body.append(link)
        link.click()
      },
      eval: () => Reflect.get(globalThis, 'eval')('window.ran = 5'),
    }
    const refused: string[] = []
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        attempt()
      } catch {
        refused.push(name)
      }
    }
    document.body.click()
    await new Promise(requestAnimationFrame)
    return { refused, ran: Reflect.get(window, 'ran') }
  })
  expect(outcome.ran).toBeUndefined()
  expect(outcome.refused).toEqual(expect.arrayContaining(['html', 'eval']))
})

test('the page stays where it is and opens nothing', async ({ app }) => {
  app.allowErrors(/Content Security Policy|BLOCKED_BY_CSP|Not allowed to load local resource/)
  const { page, electron } = app
  await expect(page.getByRole('main')).toBeVisible()
  const opened = await electron.evaluateHandle(({ shell }) => {
    const addresses: string[] = []
    shell.openExternal = async (address) => void addresses.push(address)
    return addresses
  })
  const wasOpened = await page.evaluate(() => {
    const addresses = ['https://example.com/', 'file:///etc/passwd', 'javascript:alert(1)']
    const windows = addresses.map((url) => window.open(url))
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame, document.createElement('webview'))
    location.href = 'https://example.com/'
    return windows.some((opener) => opener !== null)
  })

  expect(wasOpened).toBe(false)
  // Only https leaves the app, and only for the browser of the system.
  await expect.poll(() => opened.jsonValue()).toEqual(['https://example.com/'])
  // The test tool waits for a navigation that never comes, so the main process is asked.
  const left = await electron.evaluate(async ({ webContents }) => {
    const [contents, ...others] = webContents.getAllWebContents()
    const main = 'document.querySelector("main")?.ariaLabel'
    return [contents?.getURL(), await contents?.executeJavaScript(main), others.length]
  })
  expect(left).toEqual(['app://plumbline/', 'New plan', 0])
})

test('no permission is given but the one that keeps the data', async ({ app: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
    const asked = names.map((name) => navigator.permissions.query({ name } as PermissionDescriptor))
    return (await Promise.all(asked)).map(({ state }) => state)
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  expect(await page.evaluate(() => navigator.storage.persist())).toBe(true)
})

test('the page reaches no other host', async ({ app }) => {
  app.allowErrors(/Content Security Policy|Failed to load|ERR_/)
  const reached = await app.page.evaluate(async () => {
    const hosts = ['https://example.com/', 'http://127.0.0.1:9/', 'data:text/plain,x']
    const answers = await Promise.allSettled(hosts.map((host) => fetch(host)))
    return answers.map(({ status }) => status)
  })
  expect(reached).toEqual(['rejected', 'rejected', 'rejected'])
})

test('the page has what the boundary names and nothing of Node', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    desktop: Object.keys(Reflect.get(window, 'desktop')).sort(),
    isFrozen: Object.isFrozen(Reflect.get(window, 'desktop')),
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
  }))
  expect(seen).toEqual({ desktop: boundary, isFrozen: true, node: [] })

  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents || !('getLastWebPreferences' in contents)) throw new Error('There is no window')
    return Reflect.apply(contents.getLastWebPreferences as () => object, contents, [])
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  })
})

test('the appearance is changed in the settings and kept', async ({ app }) => {
  await startPlan(app.page)
  await new SettingsPage(app.page).chooseTheme('Ink')
  await expect.poll(() => isDark(app.page)).toBe(true)
  await app.relaunch()
  expect(await isDark(app.page)).toBe(true)
  await new SettingsPage(app.page).chooseTheme('Paper')
  await expect.poll(() => isDark(app.page)).toBe(false)
  await app.relaunch()
  expect(await isDark(app.page)).toBe(false)
})

test('in a whole journey not one request leaves the app', async ({ app }, testInfo) => {
  const log = testInfo.outputPath('net-log.json')
  await app.close()
  await app.launch([`--log-net-log=${log}`])
  await startPlan(app.page)
  await new ReflectionSheet(app.page).notes.fill('See https://example.org/ for more.')
  for (const screen of ['Calendar', 'Verdict', 'Settings', 'Today'] as const) {
    await new Sidebar(app.page).goTo(screen)
  }
  await answerSaveDialog(app, testInfo.outputPath('plan.md'))
  await new ExportDialog(app.page).exportAsMarkdown()
  await expect(toast(app.page)).toContainText('Saved plan.md')
  await app.close()
  expect((await readNetLog(log)).filter((name) => !isOwn(name))).toEqual([])

  // The log is proven to see what there is to see.
  await app.launch([`--log-net-log=${log}`])
  await app.electron.evaluate(({ net }) => net.fetch('https://canary.example/').catch(() => null))
  await app.close()
  expect(await readNetLog(log)).toContain('https://canary.example/')
})

/** The page itself, and the socket of the test tool. */
function isOwn(name: string): boolean {
  return /^app:\/\/plumbline\/|^data:|^127\.0\.0\.1:/.test(name)
}
