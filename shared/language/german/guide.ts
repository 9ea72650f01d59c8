import type { Catalogue } from '#shared/language/catalogue'

/** The screen Guide. */
export const guide = {} as const satisfies Catalogue
