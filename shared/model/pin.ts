import type { PlannedSession } from '#shared/model/planned-session'

/** A session the user fixed to a day. */
export type Pin = PlannedSession
