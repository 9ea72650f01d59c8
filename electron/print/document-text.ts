import * as v from 'valibot'

/** Characters; ten years of a full plan with its notes are less. */
const longestDocument = 50_000_000

/** A `PrintedDocument` as JSON. The main process passes it on unread, from a page of ours to a page of ours. */
export const documentText = v.pipe(v.string(), v.minLength(1), v.maxLength(longestDocument))
