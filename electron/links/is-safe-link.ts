/**
 * May this address be handed to the system's browser? Only https, and no user name in front of the
 * host: `https://known.org@elsewhere.net` is there to be misread.
 */
export function isSafeLink(address: string): boolean {
  if (address.length > longestLink || !URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  return protocol === 'https:' && hostname !== '' && username === '' && password === ''
}

/** Windows refuses to start a program with much more than this. */
const longestLink = 2000
