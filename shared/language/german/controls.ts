import type { Catalogue } from '#shared/language/catalogue'

/** The controls without words of the product. */
export const controls = {} as const satisfies Catalogue
