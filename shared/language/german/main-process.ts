import { actions } from '#shared/language/german/actions'
import { background } from '#shared/language/german/background'
import { common } from '#shared/language/german/common'
import { importing } from '#shared/language/german/import'

/** The parts of the German texts of which the main process says any. */
export const germanOfMain = { ...actions, ...background, ...common, ...importing } as const
