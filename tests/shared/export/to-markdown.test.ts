import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDay } from '#shared/export/formats/markdown/by-day'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { wellFormed } from '#shared/export/formats/markdown/well-formed'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { hostileTexts } from '../../support/arbitrary-text'
import { buildBundle } from '../../support/build-bundle'
import { miniBlog } from './mini-blog'
import { readDocument } from './read-document'

describe('toMarkdown, for any plan', () => {
  it('writes every field, so that the plan can be read back from the document alone', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        expect(readDocument(toMarkdown(bundle))).toEqual(asWritten(bundle))
      }),
    )
  })

  it('writes the same bytes again from what was read back', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const document = toMarkdown(bundle)
        expect(toMarkdown(readDocument(document))).toBe(document)
      }),
    )
  })

  it('ends lines with a line feed, the last one with exactly one, and leaves the plan alone', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const before = structuredClone(bundle)
        const document = toMarkdown(bundle)
        expect(document).not.toMatch(/\r|\0|[^\n]$|\n\n$/)
        expect(bundle).toEqual(before)
      }),
    )
  })
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
    expect(readDocument(toMarkdown(bundle))).toEqual(asWritten(bundle))
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

  it('writes 300 tasks with notes in well under a second', () => {
    let builder = buildBundle()
    for (let count = 0; count < 300; count += 1) {
      builder = builder.task({
        step: 2,
        estimate: 30,
        notes: `## Notes\n\n- ${count}\n\nSome words.`,
      })
    }
    const bundle = builder.build()
    const start = performance.now()
    toMarkdown(bundle)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

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
