/** A place in the document where Markdown of the user stands. */
export interface UserPlace {
  /** How many levels the user's headings go down, so that they nest below ours. */
  readonly headingShift: number
  /** Columns before each line; a multiple of 4 where we write it, so that tabs keep their meaning. */
  readonly indent: number
}

/** Below "Notes:" in the list of a task, under the heading of a step. */
export const taskNotesPlace: UserPlace = { headingShift: 2, indent: 4 }

/** Below the heading of a reflection. */
export const reflectionPlace: UserPlace = { headingShift: 3, indent: 0 }

/** Below the heading of a prompt. */
export const answerPlace: UserPlace = { headingShift: 4, indent: 0 }
