import { dayOfName } from './backup-name'

/** A backup that was read back and holds what it says. Others are never deleted: they may still be of use. */
export interface ThinnableBackup {
  readonly name: string
  /** How many records it holds. */
  readonly records: number
}

const keptOfToday = 3
const keptDays = 14
const keptMonths = 6

/**
 * Which backups may go (RELIABILITY.md, section 5): three of today stay, the last of fourteen days and of six
 * months before, and always the one just written and the fullest, so that an emptied plan never takes the
 * place of a full one. A clock that was set back leaves backups of days to come: three of those stay.
 */
export function backupsToDrop(
  backups: readonly ThinnableBackup[],
  { today, justWritten }: { readonly today: string; readonly justWritten: string },
): string[] {
  const newestFirst = backups.toSorted((a, b) => (a.name < b.name ? 1 : -1))
  const earlier = newestFirst.filter(({ name }) => dayOfName(name) < today)
  const kept = new Set([
    ...newestFirst.filter(({ name }) => dayOfName(name) > today).slice(0, keptOfToday),
    ...newestFirst.filter(({ name }) => dayOfName(name) === today).slice(0, keptOfToday),
    ...lastOfEach(earlier, dayOfName).slice(0, keptDays),
    ...lastOfEach(earlier, (name) => name.slice(0, 'yyyy-MM'.length)).slice(0, keptMonths),
    ...fullestOf(newestFirst),
  ])
  return newestFirst
    .filter((backup) => !kept.has(backup) && backup.name !== justWritten)
    .map(({ name }) => name)
}

function lastOfEach(
  newestFirst: readonly ThinnableBackup[],
  spanOf: (name: string) => string,
): ThinnableBackup[] {
  const seen = new Set<string>()
  return newestFirst.filter(({ name }) => {
    const span = spanOf(name)
    return !seen.has(span) && seen.add(span)
  })
}

/** The newest of those that hold the most. */
function fullestOf(newestFirst: readonly ThinnableBackup[]): ThinnableBackup[] {
  const most = Math.max(...newestFirst.map(({ records }) => records))
  return newestFirst.filter(({ records }) => records === most).slice(0, 1)
}
