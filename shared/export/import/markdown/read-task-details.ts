import type { ListItem, Nodes } from 'mdast'
import { areaWords, layerWords } from '#shared/export/formats/markdown/task-words'
import { readUserMarkdown } from '#shared/export/formats/markdown/read-user-markdown'
import { taskNotesPlace } from '#shared/export/formats/markdown/user-place'
import type { OpenDocument } from '#shared/export/import/markdown/open-document'
import { readLine, type Line } from '#shared/export/import/markdown/read-line'
import type { Task } from '#shared/model/task'

/** What stands below the line of a task. */
export interface TaskDetails {
  readonly fields: Partial<Pick<Task, 'area' | 'layer' | 'optional' | 'doneMeans' | 'notes'>>
  readonly dependsOn: readonly string[]
  /** The text of a line without ids that names what the task waits for. */
  readonly waitsFor: { readonly text: string; readonly line: number } | null
  /** Tasks somebody has put below this one. */
  readonly nested: readonly ListItem[]
}

/** Reads the lines below a task; what is no field of a task stays unread. */
export function readTaskDetails(item: ListItem, document: OpenDocument): TaskDetails {
  let read: TaskDetails = { fields: {}, dependsOn: [], waitsFor: null, nested: [] }
  for (const detail of item.children.flatMap((child) =>
    child.type === 'list' ? child.children : [],
  )) {
    const [first] = detail.children
    if (first?.type !== 'paragraph') continue
    const line = readLine(first, document.source)
    if (isTask(detail, line)) read = { ...read, nested: [...read.nested, detail] }
    else {
      const found = readDetail(detail, line, document)
      if (found === null) continue
      read = { ...read, ...found, fields: { ...read.fields, ...found.fields } }
      document.notes.understand(found.isWhole ? detail : first)
    }
  }
  return read
}

function isTask(item: ListItem, { parts }: Line): boolean {
  return (
    typeof item.checked === 'boolean' ||
    parts.some((part) => typeof part !== 'string' && part.kind === 'task')
  )
}

type Detail = Partial<TaskDetails> & { readonly isWhole?: boolean }

function readDetail(item: ListItem, line: Line, document: OpenDocument): Detail | null {
  const [, name, rest = ''] = /^([A-Za-z ]+?)(?:: ?([^]*))?\.?$/.exec(line.text) ?? []
  switch (name?.toLowerCase()) {
    case 'skill':
    case 'layer':
      return readSkill(line, document)
    case 'optional':
      return { fields: { optional: true } }
    case 'planned':
      return {}
    case 'done means':
      return { fields: { doneMeans: rest } }
    case 'waits for':
      return readWaitsFor(line, rest)
    case 'notes':
      return { fields: { notes: readNotes(item, rest, document) }, isWhole: true }
    default:
      return null
  }
}

function readSkill({ text, number }: Line, { notes }: OpenDocument): Detail {
  const area = wordIn(text, /skill: *([^.]*)/i, areaWords)
  const layer = wordIn(text, /layer: *([^.]*)/i, layerWords)
  if (area === null || layer === null) notes.leave(number, text)
  return { fields: { ...(area && { area }), ...(layer && { layer }) } }
}

/** Undefined where nothing is said, null where it is not known. */
function wordIn<Value extends string>(
  text: string,
  pattern: RegExp,
  words: Readonly<Record<Value, string>>,
): Value | null | undefined {
  const word = pattern.exec(text)?.[1]?.trim().toLowerCase()
  if (word === undefined) return undefined
  const values = Object.keys(words) as Value[]
  return values.find((value) => [value, words[value].toLowerCase()].includes(word)) ?? null
}

function readWaitsFor({ parts, number }: Line, text: string): Detail {
  const dependsOn = parts.flatMap((part) =>
    typeof part !== 'string' && part.kind === 'after' ? part.values.slice(0, 1) : [],
  )
  return dependsOn.length > 0 ? { dependsOn } : { waitsFor: { text, line: number } }
}

/** Words that somebody put behind "Notes:" belong to them as well. */
function readNotes(item: ListItem, behind: string, { source }: OpenDocument): string {
  const place = { ...taskNotesPlace, indent: indentOf(item, source) }
  const below = readUserMarkdown(item.children.slice(1), source, place)
  return [behind.trim(), below].filter((text) => text !== '').join('\n\n')
}

/** In an editor that indents with tabs, words stand further in than their list asks for. */
function indentOf({ children: [first, next] }: ListItem, source: string): number {
  const below = lineBefore(next, source)
  return columnsOf(below.startsWith('\t') ? below : lineBefore(first, source))
}

function lineBefore(node: Nodes | undefined, source: string): string {
  const offset = node?.position?.start.offset ?? 0
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
}

function columnsOf(text: string): number {
  return text.split('').reduce((column, sign) => column + (sign === '\t' ? 4 - (column % 4) : 1), 0)
}
