import type { Catalogue } from '#shared/language/catalogue'

/** What goes out: formats, options and the report. */
export const exporting = {} as const satisfies Catalogue
