import type { Catalogue } from '#shared/language/catalogue'

/** Writing, reading and searching reflections. */
export const reflections = {} as const satisfies Catalogue
