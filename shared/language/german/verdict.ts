import type { Catalogue } from '#shared/language/catalogue'

/** The verdict and its evidence. */
export const verdict = {} as const satisfies Catalogue
