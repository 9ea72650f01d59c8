import type { Catalogue } from '#shared/language/catalogue'

/** New plan, and the list of plans. */
export const newPlan = {} as const satisfies Catalogue
