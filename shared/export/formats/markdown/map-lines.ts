/**
 * Changes a text line by line. Only a line feed ends a line here, as in Markdown.
 *
 * @param change gets each line without its end
 */
export function mapLines(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n')
}
