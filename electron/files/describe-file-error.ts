import { codeOf } from './error-code'

/** A sentence that says why a file could not be written and what the user can do about it. */
export function describeFileError(error: unknown, fileName: string): string {
  return `“${fileName}” was not saved. ${whyNotWritten(error)}`
}

/** The second half of it alone, for files the user knows by another name. */
export function whyNotWritten(error: unknown): string {
  const code = codeOf(error)
  return Object.hasOwn(reasons, code) ? reasons[code]! : `The system gave ${code || 'no'} reason.`
}

const noAccess = 'You may not write there. Choose another folder, or change its permissions.'
const diskFull = 'The disk is full. Free some space, or choose another disk.'
const inUse = 'Another program is using the file. Close it there and save again.'
const badName = 'This disk does not take that name. Choose a shorter or simpler one.'

const reasons: Readonly<Record<string, string>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: 'That disk can only be read. Choose another folder.',
  ENOSPC: diskFull,
  EDQUOT: 'Your share of that disk is used up. Free some space, or choose another disk.',
  EFBIG: 'That disk does not take a file of this size. Choose another one.',
  ENOENT: 'The folder is no longer there. Choose another one.',
  ENOTDIR: 'The folder is no longer there. Choose another one.',
  EISDIR: 'Something that is not a file has that name already. Choose another name.',
  EBUSY: inUse,
  ETXTBSY: inUse,
  ENAMETOOLONG: badName,
  EINVAL: badName,
  EMFILE: 'Too many files are open on this computer. Close some programs and save again.',
  ENFILE: 'Too many files are open on this computer. Close some programs and save again.',
  EIO: 'The disk did not keep what was written. Choose another disk, and check this one.',
}
