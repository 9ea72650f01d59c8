import type { Heading, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import { parse } from 'yaml'
import type { Day } from '#shared/calendar/day'
import { readFencedText } from '#shared/export/formats/markdown/fenced-text'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'
import { readUserMarkdown } from '#shared/export/formats/markdown/read-user-markdown'
import {
  answerPlace,
  reflectionPlace,
  taskNotesPlace,
} from '#shared/export/formats/markdown/user-place'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import type { Reflection } from '#shared/model/reflection'
import type { Task } from '#shared/model/task'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/**
 * Reads a whole plan back from an untouched document. It takes nothing for granted and throws on what it
 * does not know: the proof that every field is in there. (The import for edited documents is lenient.)
 */
export function readDocument(source: string): PlanBundle {
  const [front, ...blocks] = parseMarkdown(source).children
  if (front?.type !== 'yaml') throw new Error('Expected front matter')
  const sections = splitAt(blocks, 2)
  const under = (title: string) =>
    sections.find(({ heading }) => textOf(heading) === title)?.blocks ?? []
  const stepBlocks = [1, 2, 3, 4].flatMap((step) =>
    sections
      .filter(({ heading }) => textOf(heading).startsWith(`Step ${step}: `))
      .flatMap((section) => itemsOf(section.blocks).map((item) => readTask(item, step, source))),
  )
  return {
    plan: {
      ...readPlan(parse(front.value)),
      ...optionalSection('parked', 'Parked ideas', (item) =>
        textOf(firstParagraph(item)).slice(0, -1),
      ),
      ...optionalSection('prompts', 'Your questions', readPrompt),
      ...optionalSection('past', 'Planned before', readPlanned),
      ...optionalSection('baseline', 'First schedule', readPlanned),
    },
    tasks: stepBlocks,
    pins: itemsOf(under('Pinned sessions')).map((item) => {
      const [, taskId = ''] = markerOf(firstParagraph(item))
      return { taskId, ...readMinutes(item) }
    }),
    logs: itemsOf(under('Log of minutes')).map((item) => {
      const [, id = '', taskId = ''] = markerOf(firstParagraph(item))
      return { id, taskId, ...readMinutes(item) }
    }),
    reflections: splitAt(under('Reflections'), 3).map((entry) => readReflection(entry, source)),
    ratings: itemsOf(under('Ratings')).map(readRating),
    postings: splitAt(under('Postings'), 3).map(readPosting),
  }

  /** A field that is there only if its section is. */
  function optionalSection<T>(field: string, title: string, read: (item: ListItem) => T) {
    const section = sections.find(({ heading }) => textOf(heading) === title)
    return section && { [field]: itemsOf(section.blocks).map(read) }
  }
}

function readPlanned(item: ListItem): PlannedSession {
  const [kind, taskId = ''] = markerOf(firstParagraph(item))
  if (kind !== 'planned') throw new Error(`Expected a planned session, not ${kind}`)
  return { taskId, ...readMinutes(item) }
}

function readPrompt(item: ListItem): OwnPrompt {
  const line = firstParagraph(item)
  const [kind, id = ''] = markerOf(line)
  if (kind !== 'prompt') throw new Error(`Expected a question, not ${kind}`)
  const [, step, retired, text = ''] = match(
    /^(Step \d|Any step)(, no longer asked)?: ([^]*)$/,
    textOf(line).slice(0, -1),
  )
  return {
    id,
    step: step === 'Any step' ? 'any' : Number(step!.at(-1)),
    text,
    isRetired: retired !== undefined,
  } as OwnPrompt
}

function readPlan(front: Record<string, unknown>): Plan {
  const overrides = (front['overrides'] as string[]).map((line) => {
    const [, day, minutes] = match(/^(\S+) (\d+) min$/, line)
    return [day, Number(minutes)]
  })
  return {
    id: front['id'],
    title: front['title'],
    idea: front['idea'],
    firstDay: front['first_day'],
    lastDay: front['last_day'],
    weekly: front['weekly'],
    overrides: Object.fromEntries(overrides),
    replannedOn: front['replanned_on'],
    spread: front['spread'],
    guess: front['guess'],
    createdAt: front['created_at'],
    ...('archived_at' in front && { archivedAt: front['archived_at'] }),
    ...('sample' in front && { isSample: front['sample'] }),
  } as Plan
}

function readTask(item: ListItem, step: number, source: string): Task {
  const line = firstParagraph(item)
  const [kind, id] = markerOf(line)
  if (kind !== 'task') throw new Error(`Expected a task, not ${kind}`)
  const [, title, estimate, days = ''] = match(
    /^([^]*) · (\d+) min · (done \S+|planned .*|not planned)$/,
    textOf(line).slice(0, -1),
  )
  const details = itemsOf(item.children.slice(1))
  const detail = (start: string) =>
    details.find((candidate) => textOf(firstParagraph(candidate)).startsWith(start))
  const [, area = '', layer = ''] = match(
    /^Skill: (.*)\. Layer: (.*)\.$/,
    textOf(firstParagraph(detail('Skill: ')!)),
  )
  const done = detail('Done means: ')
  const waits = detail('Waits for: ')
  const notes = detail('Notes:')
  return {
    id,
    step,
    title,
    notes:
      notes === undefined ? '' : readUserMarkdown(notes.children.slice(1), source, taskNotesPlace),
    doneMeans: done === undefined ? '' : textOf(firstParagraph(done)).slice('Done means: '.length),
    estimate: Number(estimate),
    area:
      { 'front end': 'front-end', 'server side': 'server', 'API design': 'api-design' }[area] ??
      area,
    layer: { backend: 'backend', 'front end': 'front-end' }[layer] ?? 'both',
    dependsOn:
      waits === undefined ? [] : markersIn(firstParagraph(waits)).map(([, after]) => after),
    optional: detail('Optional') !== undefined,
    doneOn: days.startsWith('done ') ? days.slice('done '.length) : null,
    ...(item.checked === days.startsWith('done ')
      ? {}
      : { checkBox: 'does not agree with its day' }),
  } as Task
}

function readMinutes(item: ListItem): { date: Day; minutes: number } {
  const [, date, minutes] = match(/^(\S{10}): (\d+) min, /, textOf(firstParagraph(item)))
  return { date: date as Day, minutes: Number(minutes) }
}

function readRating(item: ListItem): PlanBundle['ratings'][number] {
  const line = firstParagraph(item)
  const [, date, value, step, note = ''] = match(
    /^(\S{10}): (\d) of 5 for step (\d), [^:]*?(?:: ([^]*))?$/,
    textOf(line).slice(0, -1),
  )
  const [, id] = markerOf(line)
  return {
    id,
    step: Number(step),
    value: Number(value),
    date,
    note,
  } as PlanBundle['ratings'][number]
}

function readPosting({ heading, blocks }: Section): PlanBundle['postings'][number] {
  const [code] = blocks
  const text = code?.type === 'code' ? readFencedText(code.meta, code.value) : ''
  const [, id = ''] = markerOf(heading)
  return { id, ...readDatedTitle(heading), text }
}

function readReflection({ heading, blocks }: Section, source: string): Reflection {
  const [own = { blocks: [] }, ...answers] = splitAtAnswers(blocks)
  const facts = own.blocks.find((block) => hasMarkerOf(block, 'about'))
  const tags = own.blocks.find((block) => hasMarkerOf(block, 'tag') || hasMarkerOf(block, 'tags'))
  const text = own.blocks.filter((block) => block !== facts && block !== tags)
  const [, id = ''] = markerOf(heading)
  const { date, title } = readDatedTitle(heading)
  return {
    ...emptyReflection(id, date, null),
    title,
    ...(facts === undefined ? {} : readFacts(textOf(facts).slice(0, -1))),
    tags: tags === undefined ? [] : readTags(tags as Paragraph),
    text: readUserMarkdown(text, source, reflectionPlace),
    answers: Object.fromEntries(
      answers.map((answer) => [
        markerOf(answer.heading!)[1] ?? '',
        readUserMarkdown(answer.blocks, source, answerPlace),
      ]),
    ),
  }
}

/** Finds the value of each field by describing all of them. */
function readFacts(line: string): Partial<Reflection> {
  const described = reflectionFields.flatMap((field) => {
    if (field.kind !== 'scale' && field.kind !== 'choice' && field.kind !== 'step') return []
    const values =
      field.kind === 'step' ? [1, 2, 3, 4] : field.options.map((option) => option.value)
    return values.map((value) => {
      const answer = { [field.id]: value } as Partial<Reflection>
      const reflection = { ...emptyReflection('', '' as Day, null), ...answer }
      return { text: describeFieldValue(field, reflection), answer }
    })
  })
  return Object.assign(
    {},
    ...line.split(' · ').map((fact) => described.find(({ text }) => text === fact)!.answer),
  ) as Partial<Reflection>
}

function readTags(line: Paragraph): string[] {
  if (hasMarkerOf(line, 'tags')) return textOf(line).slice('Tags: '.length, -1).split(', ')
  const tags: string[] = []
  let text = ''
  for (const node of line.children) {
    if (node.type === 'text') text += node.value
    if (node.type === 'html' && node.value === '<!-- tag -->') {
      tags.push(text.slice(tags.length === 0 ? 'Tags: '.length : ', '.length))
      text = ''
    }
  }
  return tags
}

function readDatedTitle(heading: Heading): { date: Day; title: string } {
  const [, date, title = ''] = match(/^(\S{10})(?:: ([^]*))?$/, textOf(heading).slice(0, -1))
  return { date: date as Day, title }
}

interface Section {
  readonly heading: Heading
  readonly blocks: RootContent[]
}

function splitAt(blocks: readonly RootContent[], depth: number): Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth)
      sections.push({ heading: block, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

function splitAtAnswers(blocks: readonly RootContent[]) {
  const parts: { heading?: Heading; blocks: RootContent[] }[] = [{ blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'heading' && hasMarkerOf(block, 'answer'))
      parts.push({ heading: block, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

function itemsOf(blocks: readonly Nodes[]): ListItem[] {
  return blocks
    .filter((block): block is List => block.type === 'list')
    .flatMap((list) => list.children)
}

function firstParagraph(item: ListItem): Paragraph {
  const [first] = item.children
  if (first?.type !== 'paragraph')
    throw new Error('Expected an item that starts with a line of text')
  return first
}

/** The text nodes in a row; every other node but comments is a mistake in plain text. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'html' && /^<!--.*-->$/.test(node.value)) return ''
  if ((node.type === 'paragraph' || node.type === 'heading') && 'children' in node) {
    return node.children.map(textOf).join('')
  }
  throw new Error(`Expected plain text, not a node ${node.type}`)
}

function hasMarkerOf(block: Nodes, kind: string): boolean {
  return (
    (block.type === 'paragraph' || block.type === 'heading') &&
    markersIn(block).some(([found]) => found === kind)
  )
}

function markerOf(line: Paragraph | Heading): string[] {
  const marker = markersIn(line).at(-1)
  if (marker === undefined) throw new Error('Expected a marker')
  return marker
}

function markersIn(line: Paragraph | Heading): string[][] {
  return line.children
    .filter((node) => node.type === 'html')
    .map(
      (node) => /^<!-- (.+) -->$/.exec(node.value)?.[1]?.split(' ').map(decodeURIComponent) ?? [],
    )
    .filter((parts) => parts.length > 0)
}

function match(pattern: RegExp, text: string): RegExpExecArray {
  const found = pattern.exec(text)
  if (found === null) throw new Error(`${JSON.stringify(text)} does not look like ${pattern}`)
  return found
}
