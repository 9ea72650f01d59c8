import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { dayAsMarkdown } from '#shared/export/copy/day-as-markdown'
import { verdictAsMarkdown } from '#shared/export/copy/verdict-as-markdown'
import { weekAsMarkdown } from '#shared/export/copy/week-as-markdown'
import { arbitraryBundle } from '../../../support/arbitrary-bundle'
import { buildBundle } from '../../../support/build-bundle'

const day = toDay('2026-11-17')
const bundle = buildBundle()
  .plan({ title: 'Mini blog' })
  .task({ title: 'Create the table', doneOn: '2026-11-17' })
  .log({ taskId: 'task-1', date: '2026-11-17', minutes: 50 })
  .reflection({
    date: '2026-11-17',
    title: 'Loaves',
    energy: 1,
    tags: ['sql'],
    text: '# Big\n\nIt **runs**.\n\n',
    answers: { 'put-off': 'The tests.' },
  })
  .reflection({ date: '2026-11-16', title: 'Another day' })
  .rating({ step: 1, value: 4, date: '2026-11-17' })
  .build()

describe('a day as Markdown', () => {
  it('has its work with check boxes and minutes, then what was written', () => {
    expect(dayAsMarkdown(bundle, day, day)).toBe(`# Tuesday 17 November 2026

Mini blog

- [x] Create the table · 50\u00a0min logged

## Reflection: Loaves

Energy +1 · #sql

### Big

It **runs**.

### What did you put off?

The tests.
`)
  })

  it('says which day it is also when nothing happened', () => {
    expect(dayAsMarkdown(bundle, toDay('2026-11-15'), day)).toBe(
      '# Sunday 15 November 2026\n\nMini blog\n',
    )
  })
})

describe('a week as Markdown', () => {
  it('has the days with something on them, Monday first', () => {
    const text = weekAsMarkdown(bundle, day, day)
    expect(text).toMatch(/^# 16 Nov to Sun 22 Nov 2026\n/)
    expect(text.match(/^## .*/gm)?.slice(0, 2)).toEqual([
      '## Monday 16 November',
      '## Tuesday 17 November',
    ])
    expect(text).toContain('### Reflection: Another day')
    expect(text).toContain('#### Big')
  })
})

describe('the verdict as Markdown', () => {
  it('is the decision record below the title of the plan', () => {
    const text = verdictAsMarkdown(bundle)
    expect(text).toMatch(/^# Mini blog\n\n## Verdict\n/)
    expect(text).toContain('### How it was reached')
  })
})

it('any part of any plan can be copied', () => {
  fc.assert(
    fc.property(arbitraryBundle(), fc.integer({ min: 1, max: 30 }), (any, date) => {
      const chosen = toDay(`2026-11-${String(date).padStart(2, '0')}`)
      for (const text of [
        dayAsMarkdown(any, chosen, day),
        weekAsMarkdown(any, chosen, day),
        verdictAsMarkdown(any),
      ]) {
        expect(text).not.toMatch(/\p{Surrogate}/u)
        expect(text).toMatch(/^#/)
      }
    }),
    { numRuns: 20 },
  )
})
