import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { methodChannels } from '#shared/ipc/desktop-api'
import { answerCall, CallError } from '../../../electron/ipc/answer-call'
import type { Handler, Method, Shell } from '../../../electron/ipc/handler'
import type { CallEvent } from '../../../electron/ipc/is-trusted-sender'
import { handlers } from '../../../electron/ipc/register-handlers'
import { FakeWindow } from '../fake-window'

vi.mock('electron', () => ({
  app: {},
  dialog: {},
  ipcMain: {},
  Menu: {},
  nativeTheme: {},
  shell: {},
}))

const window = new FakeWindow()
const shell = { window: window.asWindow() } as unknown as Shell
const trusted = {
  sender: window.webContents,
  senderFrame: window.webContents.mainFrame,
} as unknown as CallEvent

function call<Name extends Method>(
  method: Name,
  handler: Handler<Name>,
  received: readonly unknown[],
  event = trusted,
): Promise<unknown> {
  return answerCall(method, handler, event, received, shell, 'app://plumbline')
}

const link = (handle: () => 'opened'): Handler<'openLink'> => ({ argument: v.string(), handle })

describe('a call of the page', () => {
  test('is answered by its handler', async () => {
    await expect(
      call(
        'openLink',
        link(() => 'opened'),
        ['x'],
      ),
    ).resolves.toBe('opened')
  })

  test('by a stranger is refused before anything runs', async () => {
    const handle = vi.fn<() => 'opened'>()
    const stranger = { ...trusted, senderFrame: null }
    await expect(call('openLink', link(handle), ['x'], stranger)).rejects.toMatchObject({
      name: 'CallError',
      code: 'untrusted-sender',
    })
    expect(handle).not.toHaveBeenCalled()
  })

  test('by the capture window is refused, whatever it asks for', async () => {
    const capture = new FakeWindow()
    Object.assign(capture.webContents, { id: 8 })
    const event = {
      sender: capture.webContents,
      senderFrame: capture.webContents.mainFrame,
    } as unknown as CallEvent
    for (const method of Object.keys(handlers) as Method[]) {
      const handle = vi.fn<() => 'opened'>()
      const guarded = { ...handlers[method], handle } as unknown as Handler<Method>
      await expect(call(method, guarded, [], event)).rejects.toMatchObject({
        code: 'untrusted-sender',
      })
      expect(handle).not.toHaveBeenCalled()
    }
  })

  test.each([[[]], [[7]], [[null]], [['x', 'y']]])('with %j is refused', async (received) => {
    const handle = vi.fn<() => 'opened'>()
    await expect(call('openLink', link(handle), received)).rejects.toMatchObject({
      code: 'bad-argument',
    })
    expect(handle).not.toHaveBeenCalled()
  })

  test('that goes wrong says so, but not with the words of the error', async () => {
    const handle = (): never => {
      throw Object.assign(new Error('/home/me/my secret plan.md'), { code: 'ENOSPC' })
    }
    const refusal = await call('openLink', link(handle), ['x']).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(CallError)
    expect(String(refusal)).toContain('ENOSPC')
    expect(String(refusal)).not.toContain('secret')
  })

  test('never repeats what was sent', async () => {
    const refusal = await call('saveFile', handlers.saveFile, [{ text: 'dear diary' }]).catch(
      String,
    )
    expect(refusal).not.toContain('diary')
  })
})

describe('every method', () => {
  const methods = Object.keys(methodChannels) as Method[]

  test('has a handler', () => {
    expect(Object.keys(handlers).sort()).toEqual([...methods].sort())
  })

  test.each(methods)('%s refuses what it does not know, without running', async (method) => {
    const handle = vi.fn<() => 'opened'>()
    const guarded = { ...handlers[method], handle } as unknown as Handler<Method>
    await fc.assert(
      fc.asyncProperty(fc.array(strange, { maxLength: 3 }), async (received) => {
        handle.mockReset()
        const outcome: unknown = await call(method, guarded, received).catch((e: unknown) => e)
        const isKnown = received.length <= 1 && v.is(guarded.argument, received[0])
        const refused = outcome instanceof CallError && outcome.code === 'bad-argument'
        expect({ refused, runs: handle.mock.calls.length }).toEqual(
          isKnown ? { refused: false, runs: 1 } : { refused: true, runs: 0 },
        )
      }),
    )
  })

  test.each([
    ['changeSettings', {}],
    ['changeSettings', { appearance: 'dark', planId: null, showRunningVerdict: true }],
    ['setMenu', []],
    ['setMenu', [{ label: 'File', items: [{ kind: 'role', role: 'quit' }] }]],
    ['popUpMenu', { x: 0, y: 12.5 }],
    ['controlWindow', 'toggle-maximize'],
    ['openLink', 'anything'],
    ['changeSettings', { reminderTime: '07:30', captureShortcut: 'Mod+Alt+K' }],
    ['setReminders', []],
    ['setReminders', [{ id: 'a', at: 1, until: 2, title: 'A', body: '' }]],
    ['answerThought', { id: 'a', reason: null }],
    ['saveFile', { suggestedName: '', text: '', kind: { name: 'Markdown', extension: 'md' } }],
  ] satisfies [Method, unknown][])('%s takes %j', (method, argument) => {
    expect(v.is(handlers[method].argument, argument)).toBe(true)
  })

  test.each([
    ['changeSettings', { appearance: 'pink' }],
    ['changeSettings', { planId: undefined }],
    ['changeSettings', { unknown: 1 }],
    ['setMenu', [{ label: 'File', items: [{ kind: 'role', role: 'toggleDevTools' }] }]],
    ['setMenu', [{ label: 'File', items: [{ kind: 'action', id: 'a', label: 'A' }] }]],
    ['setMenu', Array(21).fill({ label: 'File', items: [] })],
    ['popUpMenu', { x: -1, y: 0 }],
    ['popUpMenu', { x: NaN, y: 0 }],
    ['controlWindow', 'destroy'],
    ['changeSettings', { reminderTime: '7:30' }],
    ['changeSettings', { captureShortcut: 'Mod+' }],
    ['setReminders', [{ id: 'a', at: 1.5, until: 2, title: 'A', body: '' }]],
    ['setReminders', [{ id: 'a', at: 1, until: 2, title: 'A', body: '', icon: '/etc/passwd' }]],
    ['setReminders', Array(101).fill({ id: 'a', at: 1, until: 2, title: 'A', body: '' })],
    ['answerThought', { id: 'a' }],
    [
      'saveFile',
      { suggestedName: 'a', text: 'b', path: '/etc/passwd', kind: { name: 'M', extension: 'md' } },
    ],
    ['saveFile', { suggestedName: 'a', text: 'b', kind: { name: 'M', extension: '../sh' } }],
    ['saveFile', { suggestedName: 'a', text: 'b', kind: { name: 'M', extension: '' } }],
    ['describeApp', null],
  ] satisfies [Method, unknown][])('%s refuses %j', (method, argument) => {
    expect(v.is(handlers[method].argument, argument)).toBe(false)
  })
})

/** Values of every kind, some of them made to trip whoever looks inside. */
const strange = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom(cyclic(), Object.freeze({ __proto__: null, kind: 'action' }), () => 'function'),
  fc.record({
    kind: fc.constantFrom('action', 'role'),
    label: fc.anything(),
    items: fc.anything(),
  }),
)

function cyclic(): object {
  const value: { self?: object } = {}
  value.self = value
  return value
}
