/**
 * The file name an export is offered under: the title of the plan in lower case, words joined by hyphens.
 * Letters of every script stay; main makes the name safe for the file system again.
 *
 * @param title the title of the plan, any text
 * @param extension without the dot
 * @param ending a word behind the title, plain letters; none unless told
 * @returns at most 60 characters of the title; "plan" when nothing of it is left
 * @example exportFileName('My mini blog: v2', 'md') // 'my-mini-blog-v2.md'
 * @example exportFileName('Mini blog', 'csv', 'tasks') // 'mini-blog-tasks.csv'
 */
export function exportFileName(title: string, extension: string, ending = ''): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = Array.from(words.join('-')).slice(0, 60).join('').replace(/-$/, '')
  const stem = name === '' ? 'plan' : name
  return `${ending === '' ? stem : `${stem}-${ending}`}.${extension}`
}
