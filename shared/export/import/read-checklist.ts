import type { ListItem, RootContent } from 'mdast'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import { openDocument, type OpenDocument } from '#shared/export/import/markdown/open-document'
import { readEstimate } from '#shared/export/import/markdown/read-estimate'
import { readLine } from '#shared/export/import/markdown/read-line'
import { readObsidianMetadata } from '#shared/export/import/markdown/read-obsidian-metadata'

/** A line of somebody's list. */
export interface ChecklistItem {
  readonly title: string
  readonly isDone: boolean
  /** Minutes, where an estimate is written behind the title. */
  readonly estimate: number | null
  /** Counted from 1. */
  readonly line: number
}

/** What stands below one heading. */
export interface ChecklistGroup {
  /** Empty above the first heading. */
  readonly heading: string
  readonly items: readonly ChecklistItem[]
}

/** A list from elsewhere. */
export interface Checklist {
  readonly groups: readonly ChecklistGroup[]
  /** Lines that are neither items nor headings. */
  readonly unread: readonly UnreadLine[]
}

/**
 * Reads any Markdown that is no export of ours as a list of things to do: check boxes, bullets and numbered
 * lines become items, those below another one as well, and headings are their groups. Estimates such as
 * `(45 min)` behind a title are understood, and so is what Obsidian Tasks writes there.
 *
 * @param markdown any text
 * @example readChecklist('# API\n- [ ] Draw the schema (45 min)').groups[0].items[0].estimate // 45
 */
export function readChecklist(markdown: string): Checklist {
  const document = openDocument(markdown)
  const groups: { heading: string; items: ChecklistItem[] }[] = [{ heading: '', items: [] }]
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      document.notes.understand(block)
      groups.push({ heading: readLine(block, document.source).text.trim(), items: [] })
    } else groups.at(-1)?.items.push(...itemsOf(block, document))
  }
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    unread: document.notes.unread(),
  }
}

function itemsOf(block: RootContent, document: OpenDocument): ChecklistItem[] {
  if (block.type !== 'list') return []
  return block.children.flatMap((item) => [
    ...itemOf(item, document),
    ...item.children.flatMap((child) => itemsOf(child, document)),
  ])
}

function itemOf(item: ListItem, { source, notes }: OpenDocument): ChecklistItem[] {
  const [first] = item.children
  if (first?.type !== 'paragraph') return []
  const line = readLine(first, source)
  const { rest, doneOn } = readObsidianMetadata(line.text.replace(/^\[.\] /, ''))
  const { title, minutes } = readEstimate(rest)
  if (title === '') return []
  notes.understand(first)
  const isDone = item.checked ?? doneOn !== null
  return [{ title, isDone, estimate: minutes, line: line.number }]
}
