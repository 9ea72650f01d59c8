import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SaveFileResult } from '#shared/ipc/desktop-api'
import type { Shell } from '../../../electron/ipc/handler'
import { saveFile } from '../../../electron/ipc/save-file'
import { showSavedFile } from '../../../electron/ipc/show-saved-file'

interface Choice {
  canceled: boolean
  filePath: string
}

const { dialog, showItemInFolder } = vi.hoisted(() => ({
  dialog: {
    showSaveDialog: vi.fn<(window: unknown, options: { defaultPath: string }) => Promise<Choice>>(),
    showMessageBox: vi.fn<() => Promise<{ response: number }>>(),
  },
  showItemInFolder: vi.fn<(path: string) => void>(),
}))
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  dialog,
  shell: { showItemInFolder },
}))

let folder: string
let shell: Shell

beforeEach(() => {
  vi.resetAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'plumbline-save-'))
  shell = { window: {}, saved: { path: null } } as unknown as Shell
})
afterEach(() => rmSync(folder, { recursive: true }))

const choose = (name: string): string => {
  const filePath = join(folder, name)
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath })
  return filePath
}
const cancel = (): void =>
  void dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
const save = async (suggestedName = 'Mini blog'): Promise<SaveFileResult> =>
  saveFile.handle(
    { suggestedName, text: '# Plan\n', kind: { name: 'Markdown', extension: 'md' } },
    shell,
  )
const offered = (): unknown => dialog.showSaveDialog.mock.lastCall?.[1]?.defaultPath

describe('saving a file', () => {
  test('writes where the user says and answers with the name only', async () => {
    const path = choose('plan.md')
    expect(await save()).toEqual({ kind: 'saved', fileName: 'plan.md' })
    expect(readFileSync(path, 'utf8')).toBe('# Plan\n')
  })

  test('offers a safe name among the documents, then in the folder used last', async () => {
    choose('plan.md')
    await save('../../etc: a plan')
    expect(offered()).toBe('/documents/etc a plan.md')
    cancel()
    await save()
    expect(offered()).toBe(join(folder, 'Mini blog.md'))
  })

  test('writes nothing when the user cancels', async () => {
    cancel()
    expect(await save()).toEqual({ kind: 'cancelled' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('adds the ending the user left out', async () => {
    choose('plan')
    expect(await save()).toEqual({ kind: 'saved', fileName: 'plan.md' })
    choose('PLAN.MD')
    expect(await save()).toEqual({ kind: 'saved', fileName: 'PLAN.MD' })
  })

  test('asks before a file is replaced that the dialog could not ask about', async () => {
    writeFileSync(join(folder, 'plan.md'), 'old')
    choose('plan')
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 })
    expect(await save()).toEqual({ kind: 'cancelled' })
    expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toBe('old')
    choose('plan')
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
    expect(await save()).toEqual({ kind: 'saved', fileName: 'plan.md' })
    expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toBe('# Plan\n')
  })

  test('says in a sentence why it could not be done', async () => {
    choose('gone/plan.md')
    expect(await save()).toEqual({
      kind: 'failed',
      reason: '“plan.md” was not saved. The folder is no longer there. Choose another one.',
    })
    mkdirSync(join(folder, 'taken.md'))
    choose('taken.md')
    expect(await save()).toMatchObject({ kind: 'failed' })
  })

  test('shows one dialog at a time', async () => {
    let answer: (choice: Choice) => void = () => {}
    dialog.showSaveDialog.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    const first = save()
    expect(await save()).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/open/) })
    answer({ canceled: true, filePath: '' })
    expect(await first).toEqual({ kind: 'cancelled' })
    cancel()
    expect(await save()).toEqual({ kind: 'cancelled' })
  })

  test('can be tried again after the dialog itself broke', async () => {
    dialog.showSaveDialog.mockRejectedValueOnce(new Error('no display'))
    await expect(save()).rejects.toThrow('no display')
    cancel()
    expect(await save()).toEqual({ kind: 'cancelled' })
  })
})

describe('the file saved last', () => {
  test('is shown in its folder, once there is one', async () => {
    await showSavedFile.handle(undefined, shell)
    expect(showItemInFolder).not.toHaveBeenCalled()
    const path = choose('plan.md')
    await save()
    cancel()
    await save()
    await showSavedFile.handle(undefined, shell)
    expect(showItemInFolder).toHaveBeenCalledExactlyOnceWith(path)
  })
})
