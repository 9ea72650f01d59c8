import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { safeParse } from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { copyText } from '../../../electron/ipc/copy-text'
import type { Shell } from '../../../electron/ipc/handler'
import { printDocument } from '../../../electron/ipc/print-document'
import { savePdf } from '../../../electron/ipc/save-pdf'
import type { Pages } from '../../../electron/print/open-paper'
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
const contents = {
  printToPDF: vi.fn<(options: object) => Promise<Uint8Array>>(),
  print: vi.fn<(options: object, done: Printed) => void>(),
}
const pages = {
  use: vi.fn<(job: (printed: WebContents) => Promise<unknown>) => Promise<unknown>>(),
  discard: vi.fn<() => void>(),
}
const layOut = vi.fn<(document: string) => Pages>()
const shell = { window: {}, printing: { layOut }, saved: { path: null } } as unknown as Shell
const request = { suggestedName: 'plan', document: '{"title":"Mini blog"}' }
let folder: string

beforeEach(() => {
  vi.resetAllMocks()
  pages.use.mockImplementation((job) => job(contents as unknown as WebContents))
  layOut.mockReturnValue(pages as Pages)
  folder = mkdtempSync(join(tmpdir(), 'plumbline-print-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('saving a PDF', () => {
  test('writes the bytes of tagged A4 pages where the user says', async () => {
    showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'plan') })
    const bytes = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff, 0x00)
    contents.printToPDF.mockResolvedValueOnce(bytes)
    const result = await savePdf.handle(request, shell)
    expect(result).toEqual({ kind: 'saved', fileName: 'plan.pdf' })
    expect(new Uint8Array(readFileSync(join(folder, 'plan.pdf')))).toEqual(bytes)
    expect(layOut).toHaveBeenCalledExactlyOnceWith(request.document)
    expect(contents.printToPDF.mock.lastCall?.[0]).toMatchObject({
      pageSize: 'A4',
      generateTaggedPDF: true,
    })
    expect(pages.discard).toHaveBeenCalledOnce()
  })

  test('sets no pages when the user cancels, and discards them', async () => {
    showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
    expect(await savePdf.handle(request, shell)).toEqual({ kind: 'cancelled' })
    expect(contents.printToPDF).not.toHaveBeenCalled()
    expect(pages.discard).toHaveBeenCalledOnce()
  })

  test('leaves nothing behind when it is stopped, or fails', async () => {
    showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'plan.pdf') })
    pages.use.mockResolvedValueOnce(null)
    expect(await savePdf.handle(request, shell)).toEqual({ kind: 'cancelled' })
    pages.use.mockRejectedValueOnce(Object.assign(new Error(), { code: 'NO_PAGES' }))
    expect(await savePdf.handle(request, shell)).toEqual({
      kind: 'failed',
      reason:
        '“plan.pdf” was not saved. Its pages could not be laid out. Close other programs, then try again.',
    })
    expect(readdirSync(folder)).toEqual([])
    expect(pages.discard).toHaveBeenCalledTimes(2)
  })
})

describe('printing', () => {
  test.each([
    [true, '', { kind: 'printed' }],
    [false, 'Print job canceled', { kind: 'cancelled' }],
    [false, 'Invalid printer settings', { kind: 'failed', reason: expect.any(String) }],
  ])('answers %s with %j as %j', async (isPrinted, reason, answer) => {
    contents.print.mockImplementationOnce((_options, done) => done(isPrinted, reason))
    expect(await printDocument.handle(request, shell)).toEqual(answer)
    expect(pages.discard).toHaveBeenCalledOnce()
  })

  test('is cancelled when it is stopped, and says so when there are no pages', async () => {
    pages.use.mockResolvedValueOnce(null)
    expect(await printDocument.handle(request, shell)).toEqual({ kind: 'cancelled' })
    pages.use.mockRejectedValueOnce(new Error('There are no pages'))
    expect(await printDocument.handle(request, shell)).toMatchObject({ kind: 'failed' })
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

  test.each([[''], ['a'.repeat(20_000_001)], [null], [{}]])('refuses what is no copy', (text) => {
    expect(safeParse(copyText.argument, text).success).toBe(false)
  })
})
