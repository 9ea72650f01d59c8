import type { Catalogue } from '#shared/language/catalogue'

/** Editing a plan: tasks, time, days off and replanning. */
export const editPlan = {} as const satisfies Catalogue
