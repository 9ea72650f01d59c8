import { translate } from '#shared/language/translate'
import { codeOf } from './error-code'
import { unknownReason } from './unknown-reason'

/** A sentence that says why a file could not be written and what the user can do about it. */
export function describeFileError(error: unknown, fileName: string): string {
  return translate('“{file}” was not saved. {reason}', {
    file: fileName,
    reason: whyNotWritten(error),
  })
}

/** The second half of it alone, for files the user knows by another name. */
export function whyNotWritten(error: unknown): string {
  const code = codeOf(error)
  return Object.hasOwn(reasons, code) ? reasons[code]!() : unknownReason(code)
}

const noAccess = () =>
  translate('You may not write there. Choose another folder, or change its permissions.')
const diskFull = () => translate('The disk is full. Free some space, or choose another disk.')
const inUse = () => translate('Another program is using the file. Close it there and save again.')
const badName = () =>
  translate('This disk does not take that name. Choose a shorter or simpler one.')

const reasons: Readonly<Record<string, () => string>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: () => translate('That disk can only be read. Choose another folder.'),
  ENOSPC: diskFull,
  EDQUOT: () =>
    translate('Your share of that disk is used up. Free some space, or choose another disk.'),
  EFBIG: () => translate('That disk does not take a file of this size. Choose another one.'),
  ENOENT: () => translate('The folder is no longer there. Choose another one.'),
  ENOTDIR: () => translate('The folder is no longer there. Choose another one.'),
  EISDIR: () =>
    translate('Something that is not a file has that name already. Choose another name.'),
  EBUSY: inUse,
  ETXTBSY: inUse,
  ENAMETOOLONG: badName,
  EINVAL: badName,
  EMFILE: () =>
    translate('Too many files are open on this computer. Close some programs and save again.'),
  ENFILE: () =>
    translate('Too many files are open on this computer. Close some programs and save again.'),
  EIO: () =>
    translate('The disk did not keep what was written. Choose another disk, and check this one.'),
  // Ours: see `print/open-paper.ts`.
  NO_PAGES: () =>
    translate('Its pages could not be laid out. Close other programs, then try again.'),
}
