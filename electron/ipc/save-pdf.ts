import * as v from 'valibot'
import { translate } from '#shared/language/translate'
import { saveChosenFile } from '../files/save-chosen-file'
import { printToPdf } from '../print/print-to-pdf'
import type { Handler } from './handler'

export const savePdf: Handler<'savePdf'> = {
  argument: v.strictObject({ suggestedName: v.pipe(v.string(), v.maxLength(1000)) }),

  handle({ suggestedName }, shell) {
    const kind = { name: translate('PDF document'), extension: 'pdf' }
    return saveChosenFile({ suggestedName, kind }, () => printToPdf(shell.window), shell)
  },
}
