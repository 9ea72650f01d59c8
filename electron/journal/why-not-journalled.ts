import { translate } from '#shared/language/translate'
import { codeOf } from '../files/error-code'

/** A sentence that says why the journal could not be written; it is tried again without the user. */
export function whyNotJournalled(error: unknown): string {
  const code = codeOf(error)
  if (Object.hasOwn(reasons, code)) return reasons[code]!()
  return code === ''
    ? translate('The system gave no reason for it.')
    : translate('The system gave {code} reason for it.', { code })
}

const diskFull = () => translate('The disk is full: free some space.')
const noAccess = () =>
  translate('You may not write to the app’s own folder: change its permissions.')
const inTheWay = () =>
  translate('Something is in the way in the app’s own folder: look for “journal” there.')

const reasons: Readonly<Record<string, () => string>> = {
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: () => translate('The disk can only be read.'),
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: inTheWay,
  EFBIG: () => translate('The change is too large for it: back up now, from the menu.'),
  EBUSY: () => translate('Another program holds the journal: close it there.'),
  EIO: () => translate('The disk did not keep what was written: check it.'),
}
