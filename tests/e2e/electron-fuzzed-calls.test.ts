import { methodChannels } from '#shared/ipc/desktop-api'
import { expect, testOfOneApp as test } from './fixtures/test'
import { answerSaveDialog } from './pages/save-dialog'

// Ten thousand more, with what each of them does to the disk: tests/electron/ipc/fuzzed-calls.test.ts.

test('a page that sends whatever there is gets errors, and main goes on', async ({ app }) => {
  app.allowErrors(/CallError|could not be cloned/)
  const printed: string[] = []
  app.electron.on('console', (message) => printed.push(message.text()))
  await answerSaveDialog(app, null)
  // The first start notes its version; nothing else changes a setting unasked.
  const readVersion = () =>
    app.page.evaluate(async () => {
      return (await Reflect.get(window, 'desktop').readSettings()).lastVersion
    })
  await expect.poll(readVersion).not.toBeNull()
  const outcome = await app.page.evaluate(async (methods) => {
    const desktop = Reflect.get(window, 'desktop')
    const before = JSON.stringify(await desktop.readSettings())
    const secret = 'dear diary'
    const circle: { self?: object } = {}
    circle.self = circle
    let deep: unknown = secret
    for (let level = 0; level < 5_000; level += 1) deep = [deep]
    const huge = secret.repeat(5_000_000)
    const values: Record<string, unknown> = {
      nothing: null,
      number: Number.NaN,
      big: 10n,
      list: Array.from({ length: 10_000 }, () => secret),
      circle,
      deep,
      function: () => secret,
      symbol: Symbol(secret),
      element: document.body,
      window,
      getter: {
        get text(): never {
          throw new Error('This was asked for')
        },
      },
      prototype: JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}'),
      proxy: new Proxy({}, { get: () => secret, ownKeys: () => ['text'] }),
      map: new Map([[secret, secret]]),
      bytes: new Uint8Array(1_000_000),
      path: { suggestedName: '../../x', text: 'x', path: '/etc/passwd', kind: {} },
      unknown: { kind: 'unknown', secret },
    }
    const answers: string[] = []
    const call = async (method: string, ...received: unknown[]) => {
      try {
        await desktop[method](...received)
        answers.push(`${method} answered`)
      } catch (error) {
        answers.push(String(error))
      }
    }
    for (const method of methods) {
      for (const value of Object.values(values)) await call(method, value)
      await call(method, secret, secret)
    }
    // 50 MB of text, where text is taken.
    await call('copyText', huge)
    await call('writeBackup', huge)
    await call('openLink', huge)
    await call('readBackup', huge)
    await call('saveFile', {
      suggestedName: huge,
      text: huge,
      kind: { name: 'x', extension: 'md' },
    })
    await call('changeSettings', { planId: huge })
    return {
      calls: answers.length,
      answered: [...new Set(answers.filter((answer) => answer.endsWith(' answered')))],
      unlike: answers.filter(
        (answer) => !/answered$|\(bad-argument\)$|cloned|asked for|recursion depth/.test(answer),
      ),
      told: answers.filter((answer) => answer.includes(secret)).length,
      isSame: JSON.stringify(await desktop.readSettings()) === before,
    }
  }, Object.keys(methodChannels))
  expect(outcome.calls).toBeGreaterThan(450)
  expect({ ...outcome, calls: 0 }).toEqual({
    calls: 0,
    // No change, and an address that is refused: answers, not errors.
    answered: ['changeSettings answered', 'openLink answered'],
    unlike: [],
    told: 0,
    isSame: true,
  })
  expect(printed.filter((line) => line.includes('dear diary'))).toEqual([])
  expect(await app.electron.evaluate(() => 'polluted' in {})).toBe(false)
})

test('the place of a file is chosen in the dialog, whatever name the page gives', async ({
  app,
}) => {
  const offered = await answerSaveDialog(app, null)
  await app.page.evaluate(async () => {
    const kind = { name: 'Markdown', extension: 'md' }
    for (const suggestedName of ['../../x', '/etc/passwd', 'C:\\Windows\\x', 'a\0b', 'CON', '']) {
      await Reflect.get(window, 'desktop').saveFile({ suggestedName, text: 'x', kind })
    }
  })
  expect(await offered()).toEqual([
    'x.md',
    'etc passwd.md',
    'C Windows x.md',
    'a b.md',
    'Plumbline CON.md',
    'Plumbline.md',
  ])
})
