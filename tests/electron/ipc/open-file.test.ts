import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { safeParse } from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenFileResult } from '#shared/ipc/desktop-api'
import type { Shell } from '../../../electron/ipc/handler'
import { openFile } from '../../../electron/ipc/open-file'

interface Choice {
  canceled: boolean
  filePaths: string[]
}

const { dialog } = vi.hoisted(() => ({
  dialog: { showOpenDialog: vi.fn<(window: unknown, options: unknown) => Promise<Choice>>() },
}))
vi.mock('electron', () => ({ app: { getPath: () => '/documents' }, dialog }))

const request = { kind: { name: 'Markdown document', extensions: ['md', 'markdown'] } }

let folder: string

beforeEach(() => {
  vi.resetAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'plumbline-open-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const choose = (name: string, content?: string | Uint8Array): string => {
  const path = join(folder, name)
  if (content !== undefined) writeFileSync(path, content)
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] })
  return path
}
const cancel = (): void =>
  void dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] })
const open = async (): Promise<OpenFileResult> =>
  openFile.handle(request, { window: {} } as unknown as Shell)

describe('opening a file', () => {
  test('answers with the name and the text of what the user chose', async () => {
    choose('plan.md', '# Plan – ü\n')
    expect(await open()).toEqual({ kind: 'opened', fileName: 'plan.md', text: '# Plan – ü\n' })
    expect(dialog.showOpenDialog.mock.lastCall?.[1]).toMatchObject({
      defaultPath: '/documents',
      filters: [
        { name: 'Markdown document', extensions: ['md', 'markdown'] },
        { name: 'All files' },
      ],
    })
  })

  test('reads nothing when the user cancels', async () => {
    cancel()
    expect(await open()).toEqual({ kind: 'cancelled' })
  })

  test('passes over a byte order mark, and reads what Windows editors call Unicode', async () => {
    choose('utf-8.md', '\ufeffplan')
    expect(await open()).toMatchObject({ text: 'plan' })
    choose('utf-16.md', Buffer.from('\ufeffplän', 'utf16le'))
    expect(await open()).toMatchObject({ text: 'plän' })
  })

  test('says that a picture is not text', async () => {
    choose('photo.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff))
    expect(await open()).toEqual({ kind: 'failed', reason: '“photo.md” is not a text file.' })
  })

  test('reads no file beyond 20 MB', async () => {
    const path = choose('large.md', '')
    truncateSync(path, 20_000_001)
    expect(await open()).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/20 MB/) })
  })

  test('says in a sentence why a file could not be read', async () => {
    choose('gone.md')
    expect(await open()).toEqual({
      kind: 'failed',
      reason: '“gone.md” was not read. It is no longer there.',
    })
    mkdirSync(join(folder, 'folder.md'))
    choose('folder.md')
    expect(await open()).toMatchObject({ kind: 'failed' })
  })

  test.skipIf(process.platform === 'win32')('reads no device and follows no circle', async () => {
    symlinkSync('/dev/zero', join(folder, 'endless.md'))
    choose('endless.md')
    expect(await open()).toEqual({
      kind: 'failed',
      reason: '“endless.md” is not a file that can be read.',
    })
    symlinkSync(join(folder, 'circle.md'), join(folder, 'circle.md'))
    choose('circle.md')
    expect(await open()).toMatchObject({ kind: 'failed' })
  })

  test.skipIf(process.getuid?.() === 0)('says that it may not read', async () => {
    chmodSync(choose('secret.md', ''), 0)
    expect(await open()).toMatchObject({ reason: expect.stringMatching(/may not read/) })
  })

  test('shows one dialog at a time', async () => {
    let answer: (choice: Choice) => void = () => {}
    dialog.showOpenDialog.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    const first = open()
    expect(await open()).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/already/) })
    answer({ canceled: true, filePaths: [] })
    expect(await first).toEqual({ kind: 'cancelled' })
    cancel()
    expect(await open()).toEqual({ kind: 'cancelled' })
  })

  test('takes only endings that are endings', () => {
    const accepts = (extension: string): boolean =>
      safeParse(openFile.argument, { kind: { name: 'x', extensions: [extension] } }).success
    expect(accepts('json')).toBe(true)
    expect(accepts('../x')).toBe(false)
    expect(accepts('*')).toBe(false)
  })
})
