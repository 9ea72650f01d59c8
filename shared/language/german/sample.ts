import type { Catalogue } from '#shared/language/catalogue'

/** The sample month. */
export const sample = {} as const satisfies Catalogue
