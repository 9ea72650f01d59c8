import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import type { WebContents } from 'electron'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { digestOf } from '#shared/export/digest-of'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { openBackups } from '../../../electron/backups/open-backups'
import { captureHandlers, type CaptureShell } from '../../../electron/capture/capture-handlers'
import { openThoughtDraft } from '../../../electron/capture/thought-draft'
import { openLinkPost } from '../../../electron/deep-links/link-post'
import { openFaultLog } from '../../../electron/faults/open-fault-log'
import { answerCall, CallError } from '../../../electron/ipc/answer-call'
import type { Handler, HandlerOf, Method, Shell } from '../../../electron/ipc/handler'
import type { CallEvent } from '../../../electron/ipc/is-trusted-sender'
import { handlers } from '../../../electron/ipc/register-handlers'
import { openJournal } from '../../../electron/journal/open-journal'
import { openLivingFolder } from '../../../electron/living-folder/open-living-folder'
import { paperHandlers, type PaperShell } from '../../../electron/print/paper-handlers'
import type { Printing } from '../../../electron/print/open-printing'
import { openReminders } from '../../../electron/reminders/open-reminders'
import { openSettings } from '../../../electron/settings'
import { openPast } from '../../../electron/storage/open-past'
import { openStorage } from '../../../electron/storage/open-storage'
import { buildBundle } from '../../support/build-bundle'
import { FakeWindow } from '../fake-window'

// The real handlers on a real disk: whatever a page taken over by somebody sends, main answers with a value or
// with an error of ours, and writes nothing but its own files and those the user has chosen.

const { electron, opened, folders } = vi.hoisted(() => {
  const places = { data: '', chosen: '' }
  const addresses: string[] = []
  const chosen = () => Promise.resolve({ canceled: false, filePaths: [places.chosen] })
  const saved = (_window: unknown, { filters }: { filters: { extensions: string[] }[] }) =>
    Promise.resolve({
      canceled: false,
      filePath: `${places.chosen}/plan.${filters[0]?.extensions[0]}`,
    })
  return {
    folders: places,
    opened: addresses,
    electron: {
      app: {
        name: 'Plumbline',
        getVersion: () => '1',
        getPath: () => places.data,
        getLocaleCountryCode: () => 'DE',
      },
      clipboard: { writeText: () => {} },
      dialog: {
        showOpenDialog: chosen,
        showSaveDialog: saved,
        showMessageBox: () => Promise.resolve({ response: 1 }),
      },
      ipcMain: {},
      Menu: {
        buildFromTemplate: () => ({}),
        setApplicationMenu: () => {},
        getApplicationMenu: () => null,
      },
      nativeTheme: {},
      shell: {
        openExternal: (address: string) => Promise.resolve(void addresses.push(address)),
        openPath: () => Promise.resolve(''),
        showItemInFolder: () => {},
      },
    },
  }
})
vi.mock('electron', () => electron)

/** Words nobody but the user may see. */
const secret = 'dear diary'

let root: string
let shell: Shell
let capture: CaptureShell
let paper: PaperShell
let event: CallEvent

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-'))
  // Deep enough for `../../..` to end up in a folder that is looked at afterwards.
  folders.data = join(root, 'home/anna/config/Plumbline')
  folders.chosen = join(root, 'home/anna/documents/notes')
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  writeFileSync(join(root, 'home/anna/canary.txt'), 'untouched')

  const window = new FakeWindow()
  const page = Object.assign(window.webContents, {
    print: (_options: unknown, answer: (isPrinted: boolean, reason: string) => void) =>
      answer(false, 'cancelled'),
    printToPDF: () => Promise.resolve(new Uint8Array(4)),
  })
  const controls = { minimize() {}, maximize() {}, unmaximize() {} }
  event = { sender: page, senderFrame: page.mainFrame } as unknown as CallEvent
  shell = {
    window: Object.assign(window.asWindow(), controls),
    settings: openSettings(folders.data),
    closing: { confirm() {} },
    saved: { path: null },
    printing: {
      prepare() {},
      layOut: () => ({ use: (job) => job(page as unknown as WebContents), discard() {} }),
      stop() {},
    } satisfies Printing,
    background: {
      follow: () => Promise.resolve(),
      describe: () => ({ trayProblem: null, loginProblem: null, captureProblem: null }),
    },
    reminders: openReminders(folders.data, { show() {}, tellMissed() {} }),
    thoughts: { answer() {}, send: () => Promise.resolve({ kind: 'kept' }) },
    backups: openBackups(folders.data),
    storage: openStorage({
      dataFolder: folders.data,
      journal: openJournal(folders.data),
      past: openPast(folders.data),
      versions: { app: '1', electron: '1' },
      hasBackups: () => Promise.resolve(false),
      clear: () => Promise.resolve(),
    }),
    living: openLivingFolder(folders.data, () => {}),
    faults: openFaultLog(folders.data, '1'),
    crashes: { openAgain() {} },
    links: openLinkPost(),
  } as unknown as Shell
  capture = { window: shell.window, draft: openThoughtDraft(folders.data), post: shell.thoughts }
  paper = { window: shell.window, document: Promise.resolve('{}'), onReport() {} }
  const plan = { planId: 'plan-1', title: 'Mini blog', profile: 'gfm' } as const
  await shell.living.start(folders.chosen, plan)
})

afterAll(async () => {
  await shell.reminders.set([])
  await shell.living.stop()
  rmSync(root, { recursive: true })
})

/** A call as the app itself makes it, of each method: what others send is made from it. */
const usual: Readonly<Record<Method, unknown>> = {
  describeApp: undefined,
  readSettings: undefined,
  readLocale: undefined,
  changeSettings: {
    appearance: 'dark',
    planId: 'plan-1',
    dayStartHour: 4,
    reminderTime: '19:00',
    captureShortcut: 'Mod+K',
    hiddenHints: ['today'],
    lastExport: { format: 'csv', options: { csv: { table: 'tasks', earlier: true } } },
  },
  saveFile: {
    suggestedName: 'Mini blog',
    text: '# Plan',
    kind: { name: 'Markdown', extension: 'md' },
  },
  savePdf: { suggestedName: 'Mini blog', document: '{}' },
  preparePrinting: undefined,
  printDocument: { document: '{}' },
  stopPrinting: undefined,
  copyText: 'words',
  openFile: { kind: { name: 'Markdown', extensions: ['md'] } },
  showSavedFile: undefined,
  showDataFolder: undefined,
  openLink: 'https://example.com/',
  setMenu: [
    { label: 'File', items: [{ kind: 'action', id: 'export', label: 'Export', enabled: true }] },
    { label: 'Edit', items: [{ kind: 'separator' }, { kind: 'role', role: 'copy' }] },
  ],
  popUpMenu: { x: 1, y: 2 },
  controlWindow: 'minimize',
  confirmClose: undefined,
  setReminders: [{ id: 'a', at: 4e12, until: 4e12, title: 'How was today?', body: 'Write.' }],
  describeBackground: undefined,
  answerThought: { id: 'a', reason: null },
  listBackups: undefined,
  writeBackup: toBackup([buildBundle().task().build()], Date.UTC(2026, 10, 17)),
  readBackup: '2026-11-17T10-00-00_seq-000001.json',
  chooseBackupFolder: { which: 'copy', to: 'asked' },
  readLivingFolder: undefined,
  writeLivingFiles: {
    planId: 'plan-1',
    files: [
      { path: 'plan.md', seen: null, to: { kind: 'write', text: '# Plan' }, keepCopy: false },
      { path: 'days/2026-11-10.md', seen: digestOf('x'), to: { kind: 'remove' }, keepCopy: true },
    ],
  },
  changeLivingFolder: { kind: 'choose', planId: 'plan-1', title: 'Mini blog', profile: 'gfm' },
  showLivingFolder: undefined,
  noteFault: {
    kind: 'page-error',
    errors: [{ name: 'TypeError', code: '', frames: [] }],
  },
  describeFaults: undefined,
  readPast: undefined,
  sendSteps: { seq: 1, part: 0, steps: [{}] },
  appendChanges: [{ seq: 1, at: 1, label: 'Write', ops: [], via: 'change', joins: null }],
  readJournal: undefined,
  setDatabaseAside: undefined,
  settlePast: { database: 'plumbline', schemaVersion: 4, hasData: true, untold: null },
  takeLink: undefined,
  setQuickLinks: {
    daily: [{ label: 'Today', address: 'plumbline://today' }],
    plans: [{ label: 'Mini blog', address: 'plumbline://plan/plan-1' }],
  },
}

const usualOfCapture: Readonly<Record<keyof typeof captureHandlers, unknown>> = {
  readLocale: undefined,
  readDraft: undefined,
  storeDraft: 'words',
  keepThought: 'words',
  closeCapture: undefined,
}

const usualOfPaper: Readonly<Record<keyof typeof paperHandlers, unknown>> = {
  readLocale: undefined,
  readDocument: undefined,
  reportLayout: 'drawn',
}

/** In all 10 000 calls. */
const methods = [usual, usualOfCapture, usualOfPaper].flatMap((calls) => Object.keys(calls))
const numRuns = Math.ceil(10_000 / methods.length)

describe('calls nobody of us would make, ten thousand of them', () => {
  test.each(Object.keys(handlers) as Method[])('of %s', async (method) => {
    const call = (received: readonly unknown[]) =>
      answerCall(method, handlers[method] as Handler<Method>, event, received, shell, origin)
    expect(await countAnswered(usual[method], call)).toBe(numRuns)
  })

  test.each(Object.keys(captureHandlers) as (keyof typeof captureHandlers)[])(
    'of %s, in the capture window',
    async (method) => {
      const handler = captureHandlers[method] as HandlerOf<() => Promise<unknown>, CaptureShell>
      const call = (received: readonly unknown[]) =>
        answerCall(method, handler, event, received, capture, origin)
      expect(await countAnswered(usualOfCapture[method], call)).toBe(numRuns)
    },
  )

  test.each(Object.keys(paperHandlers) as (keyof typeof paperHandlers)[])(
    'of %s, in the window for paper',
    async (method) => {
      const handler = paperHandlers[method] as HandlerOf<() => Promise<unknown>, PaperShell>
      const call = (received: readonly unknown[]) =>
        answerCall(method, handler, event, received, paper, origin)
      expect(await countAnswered(usualOfPaper[method], call)).toBe(numRuns)
    },
  )

  test('have left nothing outside the folders that are ours or were chosen', () => {
    const allowed = Object.values(folders).map((folder) => relative(root, folder))
    const files = filesIn(root)
    const outside = files.filter((path) => !allowed.some((own) => path.startsWith(`${own}/`)))
    expect(outside).toEqual(['home/anna/canary.txt'])
    // What was allowed has been done, or this would prove little.
    const written = ['settings.json', 'reminders.json', 'thought.json', 'plan.md', 'plan.pdf']
    expect(files.map((path) => basename(path))).toEqual(expect.arrayContaining(written))
    expect(files).toContain('home/anna/documents/notes/Mini blog/plan.md')
    expect(files.some((path) => /\/notes\/.*_seq-\d+.*\.json$|\/backups\//.test(path))).toBe(true)
    expect(readFileSync(join(root, 'home/anna/canary.txt'), 'utf8')).toBe('untouched')
    expect(opened.filter((address) => !address.startsWith('https://'))).toEqual([])
  })

  test('have changed no object but their own', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

const origin = 'app://plumbline'

/** Makes the calls; each is answered by a value or by an error of ours without a word of what was sent. */
async function countAnswered(
  sample: unknown,
  call: (received: readonly unknown[]) => Promise<unknown>,
): Promise<number> {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(arbitraryCall(sample), async (received) => {
      const refusal: unknown = await call(received).then(
        () => null,
        (error: unknown) => error,
      )
      answered += 1
      if (refusal === null) return
      if (!(refusal instanceof CallError)) throw refusal
      expect(refusal.message).not.toMatch(new RegExp(`${secret}|${root}`))
    }),
    { numRuns },
  )
  return answered
}

function arbitraryCall(sample: unknown): fc.Arbitrary<readonly unknown[]> {
  const hostile = fc.constantFrom(...hostileValues())
  const spoilt = fc
    .tuple(fc.nat(), hostile)
    .map(([at, value]) => replaceAt(sample, at % countValues(sample), value))
  const widened = fc
    .tuple(fc.constantFrom('path', 'polluted', '__proto__', 'constructor', secret), hostile)
    .map(([key, value]) => widen(sample, key, value))
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true })
  return fc.oneof(
    { arbitrary: fc.constant([sample]), weight: 1 },
    { arbitrary: spoilt.map((value) => [value]), weight: 6 },
    { arbitrary: widened.map((value) => [value]), weight: 2 },
    { arbitrary: anything.map((value) => [value]), weight: 2 },
    { arbitrary: fc.array(hostile, { maxLength: 3 }), weight: 1 },
  )
}

function hostileValues(): unknown[] {
  const circle: { self?: object } = {}
  circle.self = circle
  return [
    secret,
    `../../../${secret}.txt`,
    `..\\..\\${secret}.txt`,
    'days/../../../escaped.md',
    `${root}/escaped.txt`,
    `${root}/home/anna/canary.txt`,
    'file:///etc/passwd',
    'https://known.example@evil.example/',
    'javascript:alert(1)',
    'x'.repeat(300_000),
    '\0',
    '\uD800',
    '\u202Etxt.exe',
    '',
    Number.NaN,
    Infinity,
    -1,
    1.5,
    1e308,
    2 ** 53,
    true,
    null,
    undefined,
    [],
    {},
    [[]],
    circle,
    new Date(Number.NaN),
    new Map([[secret, 1]]),
    new Uint8Array(8),
    Object.create(null),
    JSON.parse('{"__proto__":{"polluted":1}}'),
    10n,
    Symbol(secret),
    Array.from({ length: 6000 }, () => secret),
    nest(2000),
  ]
}

function nest(depth: number): unknown {
  let value: unknown = secret
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

/** How many places a value has, itself included. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner), 1)
}

/** A copy with something else in one of its places. */
function replaceAt(value: unknown, at: number, other: unknown): unknown {
  if (at === 0 || typeof value !== 'object' || value === null) return other
  let left = at - 1
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value }
  for (const [key, inner] of Object.entries(value)) {
    const size = countValues(inner)
    if (left >= 0 && left < size) copy[key] = replaceAt(inner, left, other)
    left -= size
  }
  return copy
}

/** A copy with one property more than anybody knows. */
function widen(value: unknown, key: string, more: unknown): unknown {
  if (typeof value !== 'object' || value === null) return { [key]: more }
  const copy = Array.isArray(value) ? [...value] : { ...value }
  return Object.defineProperty(copy, key, { value: more, enumerable: true })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
}
