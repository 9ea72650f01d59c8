import type { Catalogue } from '#shared/language/catalogue'

/** The screen Today. */
export const today = {} as const satisfies Catalogue
