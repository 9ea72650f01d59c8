import * as v from 'valibot'
import type { Handler } from './handler'

/** Characters; ten years of a full calendar are less. */
const longestText = 20_000_000

export const writeBackup: Handler<'writeBackup'> = {
  argument: v.pipe(v.string(), v.maxLength(longestText)),
  handle: (text, { backups }) => backups.write(text),
}
