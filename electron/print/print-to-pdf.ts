import type { BrowserWindow } from 'electron'
import { usualPaper } from './usual-paper'

/** What the page has laid out for paper: its style sheet sets margins and page numbers. */
export function printToPdf(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    pageSize: usualPaper(),
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}
