/**
 * One line about what happens now.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`[plumbline] ${sentence}`)
}
