import * as v from 'valibot'
import { translate } from '#shared/language/translate'
import { usualPaper } from '../print/usual-paper'
import type { Handler } from './handler'

export const printPage: Handler<'printPage'> = {
  argument: v.undefined(),

  handle(_nothing, { window }) {
    return new Promise((resolve) => {
      window.webContents.print(
        { printBackground: true, pageSize: usualPaper() },
        (isPrinted, reason) => {
          if (isPrinted) resolve({ kind: 'printed' })
          else if (/cancel/i.test(reason)) resolve({ kind: 'cancelled' })
          else resolve({ kind: 'failed', reason: notPrinted() })
        },
      )
    })
  },
}

function notPrinted(): string {
  return translate('Nothing was printed. Look whether a printer is there and ready, or save a PDF.')
}
