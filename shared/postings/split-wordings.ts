/**
 * The wordings of a list in the data files.
 *
 * @param list wordings with commas between them, over one line or several
 * @example splitWordings('no, not') // ['no', 'not']
 */
export function splitWordings(list: string): string[] {
  return list.split(',').map((wording) => wording.trim())
}
