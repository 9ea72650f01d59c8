import { common } from '#shared/language/german/common'
import { settings } from '#shared/language/german/settings'

/** Every text of the app in German: a part is a file and a line. */
export const german = { ...common, ...settings } as const
