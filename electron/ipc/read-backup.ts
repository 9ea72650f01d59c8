import * as v from 'valibot'
import { isBackupName } from '../backups/backup-name'
import type { Handler } from './handler'

export const readBackup: Handler<'readBackup'> = {
  argument: v.pipe(v.string(), v.check(isBackupName)),
  async handle(name, { backups }) {
    const read = await backups.read(name)
    return read.kind === 'failed' ? read : { kind: 'opened', fileName: name, text: read.text }
  },
}
