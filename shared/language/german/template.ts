import type { Catalogue } from '#shared/language/catalogue'

/** The four steps and their tasks. */
export const template = {} as const satisfies Catalogue
