import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fileLocale } from '#shared/language/locale'
import { openPrinting } from '../../../electron/print/open-printing'
import { FakeWindow } from '../fake-window'

type Answer = (event: object, argument?: unknown) => Promise<unknown>

const electron = vi.hoisted(() => ({ BrowserWindow: Object, app: { isPackaged: true } }))
vi.mock('electron', () => electron)

const windows: PaperWindow[] = []

/** A window for paper, as its page sees it. */
class PaperWindow extends FakeWindow {
  readonly channels = new Map<string, Answer>()
  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super()
    Object.assign(this.webContents, {
      ipc: { handle: (channel: string, answer: Answer) => this.channels.set(channel, answer) },
    })
    this.loadURL.mockResolvedValue()
    windows.push(this)
  }

  ask(channel: string, argument?: unknown): Promise<unknown> {
    const event = { sender: this.webContents, senderFrame: this.webContents.mainFrame }
    return this.channels.get(channel)!(event, argument)
  }
}
Object.assign(electron, { BrowserWindow: PaperWindow })

const bytes = Uint8Array.of(1)
const job = () => Promise.resolve(bytes)
let main: FakeWindow
let printing: ReturnType<typeof openPrinting>

beforeEach(() => {
  windows.length = 0
  main = new FakeWindow()
  printing = openPrinting(main as unknown as BrowserWindow, 'app://plumbline')
})

describe('the window for paper', () => {
  test('is never shown, has no more rights than any page, and one address', () => {
    printing.prepare()
    expect(windows[0]?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    })
    expect(windows[0]?.loadURL).toHaveBeenCalledExactlyOnceWith('app://plumbline/paper.html')
  })

  test('gets the document, and its pages are used once they are drawn', async () => {
    printing.prepare()
    const [window] = windows
    expect(await window?.ask('paper-read-locale')).toEqual(fileLocale)
    const document = window?.ask('paper-read-document')
    const pages = printing.layOut('{}')
    expect(windows).toHaveLength(1)
    expect(await document).toBe('{}')
    const use = vi.fn<typeof job>(job)
    const made = pages.use(use)
    await Promise.resolve()
    expect(use).not.toHaveBeenCalled()
    await window?.ask('paper-report-layout', 'drawn')
    expect(await made).toBe(bytes)
    expect(use).toHaveBeenCalledExactlyOnceWith(window?.webContents)
    pages.discard()
    expect(window?.destroyed).toBe(true)
  })

  test('answers no other page', async () => {
    printing.prepare()
    const event = { sender: main.webContents, senderFrame: { ...main.webContents.mainFrame } }
    Object.assign(event.sender, { id: 8 })
    await expect(windows[0]?.channels.get('paper-read-document')!(event)).rejects.toThrow(
      'untrusted-sender',
    )
  })

  test('is opened anew for another document, and the one before is called off', async () => {
    const first = printing.layOut('1').use(job)
    const second = printing.layOut('2')
    expect(await first).toBeNull()
    expect(windows.map(({ destroyed }) => destroyed)).toEqual([true, false])
    expect(await windows[1]?.ask('paper-read-document')).toBe('2')
    second.discard()
  })
})

describe('pages are there no more', () => {
  test.each([
    ['when printing is stopped', () => printing.stop()],
    ['when the window of the app closes', () => main.emit('closed')],
    ['when its page is opened anew', () => main.webContents.emit('did-navigate')],
    ['when somebody else closes their window', () => windows[0]?.destroy()],
  ])('%s, whatever is being done with them', async (_when, end) => {
    const made = printing.layOut('{}').use(() => new Promise<never>(() => {}))
    await windows[0]?.ask('paper-report-layout', 'drawn')
    end()
    expect(await made).toBeNull()
    expect(windows[0]?.destroyed).toBe(true)
    // And the next document gets its window.
    printing.layOut('{}')
    expect(windows[1]?.destroyed).toBe(false)
  })

  test.each([
    ['its page says so', () => windows[0]?.ask('paper-report-layout', 'failed')],
    ['its process is gone', () => windows[0]?.webContents.emit('render-process-gone')],
  ])('and that is a fault when %s', async (_when, fail) => {
    const made = printing.layOut('{}').use(job)
    void fail()
    await expect(made).rejects.toMatchObject({ code: 'NO_PAGES' })
  })

  test('and that is a fault when they cannot be printed', async () => {
    const made = printing.layOut('{}').use(() => Promise.reject(new Error('Failed')))
    await windows[0]?.ask('paper-report-layout', 'drawn')
    await expect(made).rejects.toMatchObject({ code: 'NO_PAGES' })
  })
})
