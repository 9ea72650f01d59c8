/** Was the page opened because the one before it had gone? Known until it has been said. */
export function isAfterCrash(): boolean {
  return location.search === '?after-crash'
}
