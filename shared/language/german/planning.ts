import type { Catalogue } from '#shared/language/catalogue'

/** What the schedule says: days, conflicts, remedies and moves. */
export const planning = {} as const satisfies Catalogue
