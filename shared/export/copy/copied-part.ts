import type { Day } from '#shared/calendar/day'

/** A part of a plan that one passes on by pasting it. */
export type CopiedPart = 'day' | 'week' | 'verdict'

/** How a screen asks for a copy: of a part, and of which day or of the week of which day, today unless told. */
export type CopyPart = (part: CopiedPart, day?: Day) => Promise<void>
