import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { safeParse } from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { copyText } from '../../../electron/ipc/copy-text'
import type { Shell } from '../../../electron/ipc/handler'
import { printPage } from '../../../electron/ipc/print-page'
import { savePdf } from '../../../electron/ipc/save-pdf'
import { usualPaper } from '../../../electron/print/usual-paper'

const { showSaveDialog, writeText } = vi.hoisted(() => ({
  showSaveDialog: vi.fn<() => Promise<{ canceled: boolean; filePath: string }>>(),
  writeText: vi.fn<(text: string) => void>(),
}))
vi.mock('electron', () => ({
  app: { getPath: () => '/documents', getLocaleCountryCode: () => 'DE' },
  clipboard: { writeText },
  dialog: { showSaveDialog },
}))

type Printed = (isPrinted: boolean, reason: string) => void
const webContents = {
  printToPDF: vi.fn<(options: object) => Promise<Uint8Array>>(),
  print: vi.fn<(options: object, done: Printed) => void>(),
}
const shell = { window: { webContents }, saved: { path: null } } as unknown as Shell
let folder: string

beforeEach(() => {
  vi.resetAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'plumbline-print-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('saving a PDF', () => {
  test('writes the bytes of tagged A4 pages where the user says', async () => {
    showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'plan') })
    const bytes = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff, 0x00)
    webContents.printToPDF.mockResolvedValueOnce(bytes)
    const result = await savePdf.handle({ suggestedName: 'plan' }, shell)
    expect(result).toEqual({ kind: 'saved', fileName: 'plan.pdf' })
    expect(new Uint8Array(readFileSync(join(folder, 'plan.pdf')))).toEqual(bytes)
    expect(webContents.printToPDF.mock.lastCall?.[0]).toMatchObject({
      pageSize: 'A4',
      generateTaggedPDF: true,
    })
  })

  test('sets no pages when the user cancels, and leaves nothing behind when it fails', async () => {
    showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
    expect(await savePdf.handle({ suggestedName: 'plan' }, shell)).toEqual({ kind: 'cancelled' })
    expect(webContents.printToPDF).not.toHaveBeenCalled()
    showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'plan.pdf') })
    webContents.printToPDF.mockRejectedValueOnce(new Error('Failed to generate PDF'))
    expect(await savePdf.handle({ suggestedName: 'plan' }, shell)).toMatchObject({ kind: 'failed' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('printing', () => {
  test.each([
    [true, '', { kind: 'printed' }],
    [false, 'Print job canceled', { kind: 'cancelled' }],
    [false, 'Invalid printer settings', { kind: 'failed', reason: expect.any(String) }],
  ])('answers %s with %j as %j', async (isPrinted, reason, answer) => {
    webContents.print.mockImplementationOnce((_options, done) => done(isPrinted, reason))
    expect(await printPage.handle(undefined, shell)).toEqual(answer)
  })
})

describe('the usual paper', () => {
  test.each([
    ['US', 'Letter'],
    ['MX', 'Letter'],
    ['DE', 'A4'],
    ['GB', 'A4'],
    ['', 'A4'],
  ])('of %j is %s', (country, paper) => {
    expect(usualPaper(country)).toBe(paper)
  })
})

describe('copying', () => {
  test('puts the text on the clipboard', async () => {
    await copyText.handle('# Monday', shell)
    expect(writeText).toHaveBeenCalledExactlyOnceWith('# Monday')
  })

  test.each([[''], ['a'.repeat(1_000_001)], [null], [{}]])('refuses what is no copy', (text) => {
    expect(safeParse(copyText.argument, text).success).toBe(false)
  })
})
