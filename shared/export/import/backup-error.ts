/**
 * - `not-a-backup`: another kind of file
 * - `damaged`: cut short, changed by hand or by a fault
 * - `newer`: written by a newer version of the app
 * - `too-large`: more than any plan can be
 * - `contradiction`: well-formed, but what it says cannot be
 */
export type BackupProblem = 'not-a-backup' | 'damaged' | 'newer' | 'too-large' | 'contradiction'

/** Why a backup cannot be read; the message is a sentence for the user. */
export class BackupError extends Error {
  constructor(
    readonly problem: BackupProblem,
    message: string,
  ) {
    super(message)
    this.name = 'BackupError'
  }
}
