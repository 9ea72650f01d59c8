import * as v from 'valibot'
import { saveChosenFile } from '../files/save-chosen-file'
import type { Handler } from './handler'

/** Characters; ten years of a full calendar are less. */
const longestText = 20_000_000

export const saveFile: Handler<'saveFile'> = {
  argument: v.strictObject({
    suggestedName: v.pipe(v.string(), v.maxLength(1000)),
    text: v.pipe(v.string(), v.maxLength(longestText)),
    kind: v.strictObject({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
      extension: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,10}$/)),
    }),
  }),

  handle(request, shell) {
    return saveChosenFile(request, () => request.text, shell)
  },
}
