import type { Catalogue } from '#shared/language/catalogue'

/** The screen Timeline. */
export const timeline = {} as const satisfies Catalogue
