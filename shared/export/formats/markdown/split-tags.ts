/**
 * The tags of a line such as `Tags: sql, slow`.
 *
 * @param line space around tags and empty ones are dropped, and so is a `#` before one
 */
export function splitTags(line: string): string[] {
  return line
    .replace(/^tags:/i, '')
    .split(',')
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => tag !== '')
}
