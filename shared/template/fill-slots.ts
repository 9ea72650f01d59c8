/**
 * Replaces each `{slot}` of a text by its words, in one pass: braces inside the words stay as they are.
 *
 * @param text may name slots in lower-case words, such as `{a thing}`
 * @param words what to put into each slot
 * @throws RangeError when the text names a slot that has no words
 * @example fillSlots('Draw the list of {things}', { things: 'posts' }) // 'Draw the list of posts'
 */
export function fillSlots(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z ]+)\}/g, (_, slot: string) => {
    const filling = words[slot]
    if (filling === undefined) {
      throw new RangeError(
        `There is no slot {${slot}}; there are ${Object.keys(words).join(', ')} (in: ${text})`,
      )
    }
    return filling
  })
}
