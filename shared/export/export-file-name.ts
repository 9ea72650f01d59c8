/**
 * The file name an export is offered under: the title of the plan in lower case, words joined by hyphens.
 * Letters of every script stay; main makes the name safe for the file system again.
 *
 * @param title the title of the plan, any text
 * @param extension without the dot
 * @returns at most 60 characters before the extension; "plan" when nothing of the title is left
 * @example exportFileName('My mini blog: v2', 'md') // 'my-mini-blog-v2.md'
 */
export function exportFileName(title: string, extension: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = Array.from(words.join('-')).slice(0, 60).join('').replace(/-$/, '')
  return `${name === '' ? 'plan' : name}.${extension}`
}
