import { translate } from '#shared/language/translate'

/**
 * - `quota`: the disk is full, or our share of it
 * - `corrupt`: the database does not give what it holds
 * - `closed`: the connection is gone, and another may work
 * - `version`: another version of the app has the database
 * - `other`: a fault of ours
 */
export type StorageErrorKind = 'quota' | 'corrupt' | 'closed' | 'version' | 'other'

/** Why something could not be stored or read; the message is a sentence for the user. */
export class StorageError extends Error {
  constructor(
    readonly kind: StorageErrorKind,
    cause: unknown,
  ) {
    super(sentences[kind](), { cause })
    this.name = 'StorageError'
  }
}

/** What kind of failure of the database an error is. Dexie wraps them, so the innermost that is known counts. */
export function kindOfStorageError(error: unknown): StorageErrorKind {
  if (error instanceof StorageError) return error.kind
  if (!(error instanceof Error || error instanceof DOMException)) return 'other'
  const inner = kindOfInner(error)
  return inner === 'other' ? (kinds.get(error.name) ?? 'other') : inner
}

/** What Dexie wrapped; of a bulk operation the first failure stands for all. */
function kindOfInner(error: Error): StorageErrorKind {
  if ('inner' in error) return kindOfStorageError(error.inner)
  if (!('failures' in error) || !Array.isArray(error.failures)) return 'other'
  return kindOfStorageError(error.failures[0])
}

/** The same error in words for the user; a fault of ours stays what it is. */
export function asStorageError(error: unknown): unknown {
  const kind = kindOfStorageError(error)
  return kind === 'other' || error instanceof StorageError ? error : new StorageError(kind, error)
}

/** What failed and what to do, a sentence for the user. */
export function describeStorageError(error: unknown): string {
  return sentences[kindOfStorageError(error)]()
}

const kinds: ReadonlyMap<string, StorageErrorKind> = new Map([
  ['QuotaExceededError', 'quota'],
  ['UnknownError', 'corrupt'],
  ['NotReadableError', 'corrupt'],
  ['DataCloneError', 'other'],
  ['NotFoundError', 'corrupt'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['AbortError', 'closed'],
  ['TransactionInactiveError', 'closed'],
  ['TimeoutError', 'closed'],
  ['VersionError', 'version'],
  ['VersionChangeError', 'version'],
] as const)

const sentences: Readonly<Record<StorageErrorKind, () => string>> = {
  quota: () =>
    translate(
      'The disk is full. Free some space, then try again; nothing stored before is touched.',
    ),
  corrupt: () =>
    translate(
      'The database is damaged. Close Plumbline and open it again: it puts your data back.',
    ),
  closed: () => translate('The database was closed meanwhile. Open Plumbline again.'),
  version: () =>
    translate(
      'Another version of Plumbline uses the database. Close it, then open this one again.',
    ),
  other: () => translate('The database could not do it. Open Plumbline again.'),
}
