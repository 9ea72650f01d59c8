import type { Catalogue } from '#shared/language/catalogue'

/** The screen Postings. */
export const postings = {} as const satisfies Catalogue
