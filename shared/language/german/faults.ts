import type { Catalogue } from '#shared/language/catalogue'

/** What the app says when something went wrong in it. */
export const faults = {} as const satisfies Catalogue
