const key = 'plumbline-doubt'

/**
 * Remembers beyond the next loading of the page that the database is not to be trusted, once for each run of
 * the app: what a rebuilt one cannot satisfy must not go round in circles.
 *
 * @returns false when that has been tried
 */
export function raiseDoubt(detail: string): boolean {
  if (sessionStorage.getItem(key) !== null) return false
  sessionStorage.setItem(key, detail)
  return true
}

/** What was doubted before the page was loaded; null for nothing. Answers once. */
export function takeDoubt(): string | null {
  const detail = sessionStorage.getItem(key)
  if (detail) sessionStorage.setItem(key, '')
  return detail || null
}
