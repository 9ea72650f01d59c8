import { allLow } from '#shared/verdict/notes/all-low'
import { frontEndPattern } from '#shared/verdict/notes/front-end-pattern'
import { step1Decides } from '#shared/verdict/notes/step-1-decides'
import { uniform } from '#shared/verdict/notes/uniform'

/** Everything the number alone would hide, in the order of rank: a new note is one file and one line. */
export const verdictNotes = [uniform, allLow, frontEndPattern, step1Decides] as const

/** The id of a note. */
export type VerdictNoteId = (typeof verdictNotes)[number]['id']
