import type { Catalogue } from '#shared/language/catalogue'

/** What the main process says: files, backups, crashes, tray and reminders. */
export const background = {} as const satisfies Catalogue
