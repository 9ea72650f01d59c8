import { fromMarkdown } from 'mdast-util-from-markdown'

/** What changed in one version, as Markdown. */
export interface ReleaseNotes {
  /** Null for what is in this build and has no number yet. */
  readonly version: string | null
  /** As the changelog has it, `2026-12-01`; null when it is not said. */
  readonly date: string | null
  readonly text: string
}

/**
 * Takes a changelog apart (https://keepachangelog.com). What stands before the first version is left out.
 *
 * @returns the versions in the order of the text, the newest first; those without a word are left out
 */
export function readChangelog(markdown: string): ReleaseNotes[] {
  const headings = fromMarkdown(markdown).children.flatMap((node) => {
    if (node.type !== 'heading' || node.depth !== 2 || !node.position) return []
    const [start = 0, end = 0] = [node.position.start.offset, node.position.end.offset]
    return [{ title: markdown.slice(start, end), start, end }]
  })
  return headings
    .map(({ title, end }, index) => ({
      version: /\d+\.\d+\.\d+[\w.-]*/.exec(title)?.[0] ?? null,
      date: /\d{4}-\d{2}-\d{2}/.exec(title)?.[0] ?? null,
      text: markdown.slice(end, headings[index + 1]?.start).trim(),
    }))
    .filter(({ text }) => text !== '')
}
