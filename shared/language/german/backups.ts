import type { Catalogue } from '#shared/language/catalogue'

/** Backups, restore and recovery. */
export const backups = {} as const satisfies Catalogue
