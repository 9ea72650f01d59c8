/** The names of errors that may stand in the log: those of the language, of the browser, of Dexie and our own. */
export const errorNames: ReadonlySet<string> = wordsIn(`
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  CallError ValiError AbortError ConstraintError DataCloneError DataError EncodingError
  InvalidAccessError InvalidStateError NetworkError NotAllowedError NotFoundError NotReadableError
  NotSupportedError OperationError QuotaExceededError ReadOnlyError SecurityError TimeoutError
  TransactionInactiveError UnknownError VersionError BulkError DatabaseClosedError DexieError
  ForeignAwaitError InternalError InvalidArgumentError InvalidTableError MissingAPIError
  ModifyError NoSuchDatabaseError OpenFailedError PrematureCommitError SchemaError
  SubTransactionError UnsupportedError UpgradeError VersionChangeError
`)

/** The codes of failed operations that may stand in the log: those of the system and our own. */
export const systemCodes: ReadonlySet<string> = wordsIn(`
  EACCES EADDRINUSE EAGAIN EBADF EBUSY ECANCELED ECONNREFUSED ECONNRESET EDQUOT EEXIST EFBIG EINTR
  EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOEXEC ENOMEM ENOSPC ENOSYS
  ENOTDIR ENOTEMPTY ENOTSUP ENXIO EPERM EPIPE EROFS ESRCH ETIMEDOUT ETXTBSY EXDEV UNKNOWN
  untrusted-sender bad-argument not-done
`)

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
