/**
 * Whether a text is nothing but paragraphs: every line starts with a letter and none has an angle bracket.
 * No heading, list, fence, table, definition or HTML can begin in it, so it stands safely anywhere.
 *
 * @param text Markdown the user wrote, without blank lines at its ends
 */
export function isProse(text: string): boolean {
  return /^(?:\p{L}[^<\r\n]*(?:\n{1,2}(?=\p{L})|$))+$/u.test(text)
}
