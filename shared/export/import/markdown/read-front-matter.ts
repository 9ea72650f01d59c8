import { isMap, isScalar, parseDocument, type Pair } from 'yaml'
import { toDay } from '#shared/calendar/day'
import type { OpenDocument } from '#shared/export/import/markdown/open-document'
import { readProperty } from '#shared/export/import/markdown/read-property'
import type { Plan } from '#shared/model/plan'

/** The plan a document is about. */
export interface ReadPlan {
  readonly plan: Plan
  /** Fields the document does not say; those of the plan are only guesses. */
  readonly unsaid: readonly (keyof Plan)[]
  /** Does the document say that it is one of ours? */
  readonly isExport: boolean
}

/** Reads the properties at the top of a document, however an editor has quoted and ordered them. */
export function readFrontMatter({ front, notes }: OpenDocument): ReadPlan {
  const firstLine = front?.position?.start.line ?? 0
  const lines = front?.value.split('\n') ?? []
  const said: { -readonly [Field in keyof Plan]?: Plan[Field] } = {}
  let isExport = false
  if (front) {
    notes.understandLine(firstLine)
    notes.understandLine(firstLine + lines.length + 1)
  }
  for (const { key, value, from, to } of propertiesOf(front?.value ?? '')) {
    const fields = key === 'plumbline' && value === 1 ? {} : readProperty(key, value)
    if (fields === null) continue
    isExport ||= key === 'plumbline'
    Object.assign(said, fields)
    for (let line = from; line <= to; line += 1) notes.understandLine(firstLine + line)
  }
  const unsaid = (Object.keys(unknownPlan) as (keyof Plan)[]).filter((field) => !(field in said))
  return { plan: { ...unknownPlan, ...said }, unsaid, isExport }
}

/** What a plan is taken for where its document says nothing. */
const unknownPlan: Plan = {
  id: 'new-plan',
  title: '',
  idea: 'custom',
  firstDay: toDay('2000-01-03'),
  lastDay: toDay('2000-01-30'),
  weekly: [0, 60, 60, 60, 60, 60, 0],
  overrides: {},
  replannedOn: toDay('2000-01-03'),
  spread: 'steady',
  guess: null,
  createdAt: 0,
}

interface Property {
  readonly key: string
  readonly value: unknown
  /** Lines, counted from 1 in the front matter. */
  readonly from: number
  readonly to: number
}

function propertiesOf(yaml: string): Property[] {
  const { contents, errors } = parseDocument(yaml, { uniqueKeys: false })
  if (errors.length > 0 || !isMap(contents)) return []
  const starts = contents.items.map((pair) => lineOf(yaml, startOf(pair)))
  return contents.items.map(({ key, value }, index) => {
    const next = starts[index + 1]
    return {
      key: isScalar(key) ? String(key.value) : '',
      value: isScalar(value) ? value.value : toData(value),
      from: starts[index] ?? 1,
      to: next === undefined ? yaml.split('\n').length : next - 1,
    }
  })
}

function startOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function toData(node: unknown): unknown {
  const { toJSON } = (node ?? {}) as { readonly toJSON?: () => unknown }
  return toJSON ? toJSON.call(node) : null
}
