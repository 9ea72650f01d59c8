import type { Catalogue } from '#shared/language/catalogue'

/** What is said in many places. */
export const common = {
  Cancel: 'Abbrechen',
  '{count} days': { one: '{count} Tag', other: '{count} Tage' },
} as const satisfies Catalogue
