/**
 * What the window keeps as long as it is open, also over a crash of its page and over loading it anew: it stands in
 * the name of the window. In `sessionStorage` it would stand as well, but the first look into that waits for another
 * process, at every start.
 *
 * @returns null for what was not kept
 */
export function recall(key: string): string | null {
  return kept()[key] ?? null
}

/** @param value null forgets it */
export function keep(key: string, value: string | null): void {
  const { [key]: _before, ...rest } = kept()
  window.name = JSON.stringify(value === null ? rest : { ...rest, [key]: value })
}

function kept(): Readonly<Record<string, string>> {
  // A new window has no name; nobody else gives it one.
  return window.name === '' ? {} : (JSON.parse(window.name) as Record<string, string>)
}
