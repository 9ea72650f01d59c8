/**
 * What a backup is called: the time on the clock of this machine, which people look for, and the latest change
 * in it. Every file system takes it, and names in order are backups in order.
 *
 * @param twin which of several that would have the same name
 */
export function backupName(at: Date, seq: number, twin = 1): string {
  const [year, ...rest] = [
    at.getFullYear(),
    at.getMonth() + 1,
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
  ]
  const [month, day, ...time] = rest.map((part) => String(part).padStart(2, '0'))
  const stamp = `${String(year).padStart(4, '0')}-${month}-${day}T${time.join('-')}`
  return `${stamp}_seq-${String(seq).padStart(6, '0')}${twin > 1 ? `_${twin}` : ''}.json`
}

/** Is it a name as {@link backupName} gives it? Whatever else is in the folder is none of ours. */
export function isBackupName(name: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d_seq-\d{6,16}(_\d{1,4})?\.json$/.test(name)
}

/** The day a backup was written on, such as `2026-11-17`. */
export function dayOfName(name: string): string {
  return name.slice(0, 10)
}
