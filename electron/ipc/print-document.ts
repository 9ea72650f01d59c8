import * as v from 'valibot'
import { translate } from '#shared/language/translate'
import { documentText } from '../print/document-text'
import { sendToPrinter } from '../print/send-to-printer'
import type { Handler } from './handler'

export const printDocument: Handler<'printDocument'> = {
  argument: v.strictObject({ document: documentText }),

  async handle({ document }, { printing }) {
    const pages = printing.layOut(document)
    const outcome = await pages
      .use(sendToPrinter)
      .catch(() => 'failed' as const)
      .finally(pages.discard)
    if (outcome === 'failed') return { kind: 'failed', reason: notPrinted() }
    return { kind: outcome ?? 'cancelled' }
  },
}

function notPrinted(): string {
  return translate('Nothing was printed. Look whether a printer is there and ready, or save a PDF.')
}
