import type { WebContents } from 'electron'
import { usualPaper } from './usual-paper'

/** What is laid out for paper: its style sheet sets margins and page numbers. */
export function printToPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: usualPaper(),
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}
