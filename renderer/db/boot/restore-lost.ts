import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { momentOfBackup } from './find-moment'
import { replaceDatabase } from './replace-database'
import { type Moment, nothing } from './replay'

/**
 * Puts a backup in the place of data that is lost.
 *
 * @param text of a file nobody has checked yet
 * @param lastSeq number of the latest change there was; 0 when it is not known
 * @returns why nothing was changed, a sentence for the user; null when the backup is here now
 */
export async function restoreLost(text: string, lastSeq: number): Promise<string | null> {
  const moment = momentOfBackup(text)
  if (!moment)
    return translate('That file is no backup this version of Plumbline can read. Choose another.')
  return replaceWith(moment, lastSeq)
}

/** Begins anew: what is left of the old files is kept. */
export function startEmpty(lastSeq: number): Promise<string | null> {
  return replaceWith({ ...nothing, seq: 1 }, lastSeq)
}

/** Numbers go on rising, so that nothing old is ever taken for newer. */
async function replaceWith(moment: Moment, lastSeq: number): Promise<string | null> {
  const { backups } = await desktop.listBackups()
  const seq = Math.max(moment.seq, lastSeq, ...backups.map((backup) => backup.seq))
  const replaced = await replaceDatabase({ ...moment, seq }, null)
  return replaced.kind === 'failed' ? replaced.reason : null
}
