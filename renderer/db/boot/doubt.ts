import { keep, recall } from '../../desktop/window-memory'

const key = 'doubt'

/**
 * Remembers beyond the next loading of the page that the database is not to be trusted, once for each run of
 * the app: what a rebuilt one cannot satisfy must not go round in circles.
 *
 * @returns false when that has been tried
 */
export function raiseDoubt(detail: string): boolean {
  if (recall(key) !== null) return false
  keep(key, detail)
  return true
}

/** What was doubted before the page was loaded; null for nothing. Answers once. */
export function takeDoubt(): string | null {
  const detail = recall(key)
  if (detail) keep(key, '')
  return detail || null
}
