/**
 * Is one version newer than another? What follows a hyphen does not count.
 *
 * @param version such as `1.10.0`
 * @param other such as `1.9.2-test`; nothing is newer than what is no version
 */
export function isNewerVersion(version: string, other: string): boolean {
  const [own, others] = [numbersOf(version), numbersOf(other)]
  if (!own || !others) return false
  const difference = own.findIndex((number, index) => number !== others[index])
  return difference >= 0 && (own[difference] ?? 0) > (others[difference] ?? 0)
}

function numbersOf(version: string): readonly number[] | null {
  const [, ...parts] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(version) ?? []
  return parts.length === 0 ? null : parts.map(Number)
}
