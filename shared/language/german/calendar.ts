import type { Catalogue } from '#shared/language/catalogue'

/** The screen Calendar. */
export const calendar = {} as const satisfies Catalogue
