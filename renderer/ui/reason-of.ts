/** What an error says, for people to read. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
