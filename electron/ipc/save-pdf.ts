import * as v from 'valibot'
import { translate } from '#shared/language/translate'
import { saveChosenFile } from '../files/save-chosen-file'
import { documentText } from '../print/document-text'
import { printToPdf } from '../print/print-to-pdf'
import type { Handler } from './handler'

export const savePdf: Handler<'savePdf'> = {
  argument: v.strictObject({
    suggestedName: v.pipe(v.string(), v.maxLength(1000)),
    document: documentText,
  }),

  handle({ suggestedName, document }, shell) {
    const kind = { name: translate('PDF document'), extension: 'pdf' }
    // It is laid out while the user still chooses a place.
    const pages = shell.printing.layOut(document)
    return saveChosenFile({ suggestedName, kind }, () => pages.use(printToPdf), shell).finally(
      pages.discard,
    )
  },
}
