import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { byDay } from '#shared/export/formats/markdown/by-day'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import { wellFormed } from '#shared/export/well-formed'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { hostileTexts } from '../../support/arbitrary-text'
import { buildBundle } from '../../support/build-bundle'
import { miniBlog } from './mini-blog'

const profiles: readonly MarkdownProfile[] = ['gfm', 'obsidian-tasks']

describe.each(profiles)('toMarkdown in the profile %s, for any plan', (profile) => {
  it('writes every field: read back from the document, the plan gives the same bytes again', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const document = toMarkdown(bundle, { profile })
        const readBack = readDocument(document)
        expect(readBack).toEqual(asWritten(bundle))
        expect(toMarkdown(readBack, { profile })).toBe(document)
      }),
      { numRuns: 25 },
    )
  }, 30_000)

  it('ends lines with a line feed, the last one with exactly one, and leaves the plan alone', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const before = structuredClone(bundle)
        const document = toMarkdown(bundle, { profile })
        expect(document).not.toMatch(/\r|\0|[^\n]$|\n\n$/)
        expect(bundle).toEqual(before)
      }),
      { numRuns: 15 },
    )
  }, 30_000)
})

describe.each(hostileTexts)('toMarkdown with the text %j', (text) => {
  it('gives it back exactly from every plain field, without a node of its own', () => {
    const bundle = buildBundle()
      .plan({ title: text })
      .task({ title: text, doneMeans: text })
      .task({ title: text, doneMeans: text, dependsOn: ['task-1'], doneOn: '2026-11-03' })
      .log({ taskId: 'task-2' })
      .pin({ taskId: 'task-1' })
      .reflection({ title: text, tags: [text, text] })
      .rating({ note: text })
      .posting({ title: text, text })
      .build()
    const document = toMarkdown(bundle)
    expect(readDocument(document)).toEqual(asWritten(bundle))
    expect(readDocument(toMarkdown(bundle, { profile: 'obsidian-tasks' }))).toEqual(
      asWritten(bundle),
    )
    const nodes = nodesOf(parseMarkdown(document))
    const html = nodes.filter((node) => node.type === 'html').map((node) => node.value)
    expect(html.filter((value) => !ourComment.test(value))).toEqual([])
    expect(nodes.filter((node) => foreignTypes.has(node.type))).toEqual([])
    expect(nodes.filter((node) => node.type === 'heading')).toHaveLength(21)
  })

  it('gives it back exactly from every Markdown field', () => {
    const bundle = buildBundle()
      .task({ notes: text })
      .task({ notes: `before\n\n${text}\n` })
      .reflection({ text, answers: { 'first-sight': text } })
      .reflection({ text: `${text}\n\nafter`, answers: { [text]: text } })
      .build()
    expect(readDocument(toMarkdown(bundle))).toEqual(asWritten(bundle))
  })
})

describe('toMarkdown', () => {
  it('still lets the data out when the tasks contradict each other', () => {
    const bundle = buildBundle()
      .task({ dependsOn: ['task-2'] })
      .task({ dependsOn: ['task-1', 'gone'] })
      .log({ taskId: 'gone' })
      .build()
    const document = toMarkdown(bundle)
    expect(document).toContain('not planned')
    expect(document).toContain('a task that is not in this plan')
    expect(readDocument(document)).toEqual(bundle)
  })

  it('shows the planned days of open tasks and the day of finished ones', () => {
    const document = toMarkdown(miniBlog())
    expect(document).toMatch(
      /- \[ \] .* · planned 2026-11-24 \(\d+ min\), .* <!-- task t-errors -->/,
    )
    expect(document).toContain('· 45 min · done 2026-11-02 <!-- task t-idea -->')
  })

  it('writes every field that is asked about a day', () => {
    const answered = {
      title: 'A title',
      step: 2,
      energy: 1,
      engagement: 4,
      debugging: 'data',
      tags: ['sql'],
      text: 'Some words.',
    } as const
    const document = toMarkdown(buildBundle().reflection(answered).build())
    expect(Object.keys(answered).toSorted()).toEqual(
      reflectionFields.map(({ id }) => id).toSorted(),
    )
    const lines = [
      '### 2026-11-02: A title <!-- reflection reflection-1 -->',
      'Energy +1 · Engagement 4 of 5 · Debugging: request flow and data · Step 2, Backend <!-- about -->',
      'Tags: sql <!-- tags -->',
      'Some words.',
    ]
    expect(document).toContain(lines.join('\n\n'))
  })

  it('has nothing but the steps and the verdict for a plan without records', () => {
    const headings = toMarkdown(buildBundle().build()).match(/^## .*$/gm)
    expect(headings).toEqual([
      '## Step 1: Pick a small idea',
      '## Step 2: Build a backend first',
      '## Step 3: Add a simple front end',
      '## Step 4: Polish both layers',
      '## Verdict',
    ])
  })
})

const ourComment =
  /^<!-- (?:(?:task|after|log|pin|reflection|tags?|rating|posting)(?: [\w-]+)* )?-->$/

/** None of these may come from the text of a plain field, and nothing else in the document has them. */
const foreignTypes = new Set([
  'link',
  'linkReference',
  'definition',
  'image',
  'imageReference',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'table',
  'blockquote',
  'footnoteReference',
  'footnoteDefinition',
  'thematicBreak',
])

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** Reads a document of which every line has to be understood. */
function readDocument(document: string): PlanBundle {
  const { bundle, unread, unsaid, isExport } = fromMarkdown(document)
  expect(unread).toEqual([])
  expect(unsaid).toEqual([])
  expect(isExport).toBe(true)
  return bundle
}

/** What any file can hold of a plan, in the order the document has it. */
function asWritten(bundle: PlanBundle): PlanBundle {
  const { plan, tasks, pins, logs, reflections, ratings, postings } = wellFormed(bundle)
  return {
    plan,
    tasks,
    pins: byDay(pins),
    logs: byDay(logs),
    reflections: byDay(reflections),
    ratings: byDay(ratings),
    postings: byDay(postings),
  }
}
