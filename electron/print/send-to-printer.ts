import type { WebContents } from 'electron'
import { usualPaper } from './usual-paper'

/** Asks for the printer, in the dialog of the system. */
export function sendToPrinter(contents: WebContents): Promise<'printed' | 'cancelled' | 'failed'> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true, pageSize: usualPaper() }, (isPrinted, reason) => {
      if (isPrinted) resolve('printed')
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed')
    })
  })
}
