import { codeOf } from '../files/error-code'

/** A sentence that says why the journal could not be written; it is tried again without the user. */
export function whyNotJournalled(error: unknown): string {
  const code = codeOf(error)
  return Object.hasOwn(reasons, code)
    ? reasons[code]!
    : `The system gave ${code || 'no'} reason for it.`
}

const diskFull = 'The disk is full: free some space.'
const noAccess = 'You may not write to the app’s own folder: change its permissions.'
const inTheWay = 'Something is in the way in the app’s own folder: look for “journal” there.'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: 'The disk can only be read.',
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: inTheWay,
  EFBIG: 'The change is too large for it: back up now, from the menu.',
  EBUSY: 'Another program holds the journal: close it there.',
  EIO: 'The disk did not keep what was written: check it.',
}
