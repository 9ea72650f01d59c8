import type { Catalogue } from '#shared/language/catalogue'

/** What comes in, and the living folder. */
export const importing = {} as const satisfies Catalogue
