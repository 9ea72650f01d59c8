import type { Heading, RootContent } from 'mdast'
import { readUserMarkdown } from '#shared/export/formats/markdown/read-user-markdown'
import { splitTags } from '#shared/export/formats/markdown/split-tags'
import {
  answerPlace,
  reflectionPlace,
  type UserPlace,
} from '#shared/export/formats/markdown/user-place'
import type { OpenDocument } from '#shared/export/import/markdown/open-document'
import { readChosenAnswers } from '#shared/export/import/markdown/read-chosen-answers'
import {
  readDatedHeading,
  type DatedHeading,
} from '#shared/export/import/markdown/read-dated-heading'
import { markerOf, readLine, type Line } from '#shared/export/import/markdown/read-line'
import { inFileLocale } from '#shared/language/current-locale'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Reflection } from '#shared/model/reflection'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { prompts } from '#shared/reflection/prompts'

/**
 * Reads the journal: an entry begins at each heading with a day, whoever wrote it, and goes on up to the
 * next.
 *
 * @param own the user's own questions
 */
export function readReflections(
  blocks: readonly RootContent[],
  document: OpenDocument,
  own: readonly OwnPrompt[],
): Reflection[] {
  const entries: { heading: DatedHeading; blocks: RootContent[] }[] = []
  for (const block of blocks) {
    const heading = headingOfEntry(block, document)
    if (heading) entries.push({ heading, blocks: [] })
    else entries.at(-1)?.blocks.push(block)
    if (entries.length > 0) document.notes.understand(block)
  }
  return entries.map((entry) => readEntry(entry.heading, entry.blocks, document, own))
}

function headingOfEntry(block: RootContent, { source }: OpenDocument): DatedHeading | null {
  if (block.type !== 'heading' || block.depth !== 3) return null
  return readDatedHeading(readLine(block, source), 'reflection')
}

function readEntry(
  { id, date, title, isOurs }: DatedHeading,
  blocks: readonly RootContent[],
  document: OpenDocument,
  own: readonly OwnPrompt[],
): Reflection {
  const questions = isOurs ? [] : [...promptsInFiles, ...own]
  let read: Reflection = { ...emptyReflection(id, date, null), title }
  let prompt: string | null = null
  const words: RootContent[] = []
  const texts = new Map<string | null, RootContent[]>([[null, words]])
  for (const block of blocks) {
    const asked: string | null =
      block.type === 'heading' ? promptOf(block, document, questions) : null
    if (asked !== null) {
      prompt = asked
      texts.set(prompt, [])
      continue
    }
    const isTop = prompt === null && words.length === 0
    const facts = prompt === null ? readFacts(block, document, !isOurs && isTop) : null
    if (facts) read = { ...read, ...facts }
    else texts.get(prompt)?.push(block)
  }
  texts.delete(null)
  const answers = [...texts].map(([key, nodes]) => [key, wordsOf(nodes, document, answerPlace)])
  return {
    ...read,
    text: wordsOf(words, document, reflectionPlace),
    answers: Object.fromEntries(answers) as Reflection['answers'],
  }
}

/** In the words of files, whatever language the app speaks. */
const promptsInFiles = inFileLocale(() => prompts.map(({ id, step, text }) => ({ id, step, text })))

/** The question a heading asks; in an entry that is typed by hand also by its words. */
function promptOf(
  heading: Heading,
  { source }: OpenDocument,
  questions: readonly { readonly id: string; readonly text: string }[],
): string | null {
  if (heading.depth !== 4) return null
  const line = readLine(heading, source)
  const marker = markerOf(line, 'answer')
  if (marker) return marker.values[0] ?? ''
  return questions.find(({ text }) => text === line.text.trim())?.id ?? null
}

/** What was chosen and the tags, which stand above the words. */
function readFacts(
  block: RootContent,
  { source, notes }: OpenDocument,
  isByHand: boolean,
): Partial<Reflection> | null {
  if (block.type !== 'paragraph') return null
  const line = readLine(block, source)
  const isMarked = (kind: 'about' | 'tag' | 'tags') => markerOf(line, kind) !== undefined
  if (isMarked('tag')) return { tags: tagsIn(line) }
  if (isMarked('tags') || (isByHand && /^tags: /i.test(line.text))) {
    return { tags: splitTags(line.text) }
  }
  if (!isMarked('about') && !isByHand) return null
  const { answers, unread } = readChosenAnswers(line.text)
  if (isMarked('about')) for (const fact of unread) notes.leave(line.number, fact)
  return isMarked('about') || unread.length === 0 ? answers : null
}

/** Tags with a marker behind each: what stands between two markers is one, whatever it holds. */
function tagsIn({ parts }: Line): string[] {
  const tags: string[] = []
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if (part.kind === 'tag') {
      tags.push(text.replace(tags.length === 0 ? /^Tags: / : /^, /, ''))
      text = ''
    }
  }
  return text.trim() === '' ? tags : [...tags, ...splitTags(text)]
}

/** Text in one piece is taken as it is; pieces with something else between them become paragraphs. */
function wordsOf(
  nodes: readonly RootContent[],
  { source }: OpenDocument,
  place: UserPlace,
): string {
  const pieces: RootContent[][] = []
  for (const node of nodes) {
    const before = pieces.at(-1)?.at(-1)
    const between = source.slice(before?.position?.end.offset, node.position?.start.offset)
    if (before && between.trim() === '') pieces.at(-1)?.push(node)
    else pieces.push([node])
  }
  return pieces.map((piece) => readUserMarkdown(piece, source, place)).join('\n\n')
}
