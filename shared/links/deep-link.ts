/** Where an address of our own leads. */
export type DeepLink =
  | { readonly kind: 'today' }
  /** Today's reflection, ready to be written. */
  | { readonly kind: 'reflect' }
  | { readonly kind: 'plan'; readonly planId: string }

/**
 * Reads an address that came from outside: a link in a note, a calendar entry, or a page that means no good. It may
 * name a place and nothing else.
 *
 * @param address such as `plumbline://today`; what is a few words too long is not looked at
 * @returns where it leads; null for everything that is not exactly one of our addresses
 * @example parseDeepLink('plumbline://plan/0198-ab') // { kind: 'plan', planId: '0198-ab' }
 */
export function parseDeepLink(address: string): DeepLink | null {
  if (address.length > longestAddress) return null
  const [, place, planId] = pattern.exec(address) ?? []
  if (place === 'today' || place === 'reflect') return { kind: place }
  return planId === undefined ? null : { kind: 'plan', planId }
}

/**
 * The address that leads to a plan.
 *
 * @returns null when its id, which can come from an edited file, has no place in an address
 */
export function planAddress(planId: string): string | null {
  const address = `plumbline://plan/${planId}`
  const link = parseDeepLink(address)
  return link?.kind === 'plan' && link.planId === planId ? address : null
}

const longestAddress = 200

// Browsers add a slash, and write the scheme in small letters.
const pattern = /^plumbline:\/\/(?:(today|reflect)|plan\/([A-Za-z0-9][A-Za-z0-9_-]*))\/?$/
