import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { entryName, entryWords } from '#shared/reflection/entry-words'
import { filterParts, openFilter, passesFilter } from '#shared/reflection/filter'
import { describeHeatDay, heatDays, weeksOfMonth, weeksOfYear } from '#shared/reflection/heat-map'
import { journalMonths } from '#shared/reflection/journal-months'
import { likelyStep } from '#shared/reflection/likely-step'
import { lookBack } from '#shared/reflection/look-back'
import { unwrittenDays } from '#shared/reflection/unwritten-days'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const noHits = () => []
const entry = (draft: Parameters<ReturnType<typeof buildBundle>['reflection']>[0]) =>
  buildBundle().reflection(draft).build().reflections[0]!

describe('a filter', () => {
  const one = entry({ step: 2, energy: 1, tags: ['sql', 'slow'], date: '2026-11-10' })

  test.each([
    ['nothing', {}, true],
    ['its step', { steps: [1, 2] }, true],
    ['another step', { steps: [3] }, false],
    ['all of its tags', { tags: ['sql', 'slow'] }, true],
    ['a tag too many', { tags: ['sql', 'css'] }, false],
    ['its energy', { energyFrom: 1, energyTo: 1 }, true],
    ['more energy', { energyFrom: 2 }, false],
    ['less energy', { energyTo: 0 }, false],
    ['its day', { firstDay: toDay('2026-11-10'), lastDay: toDay('2026-11-10') }, true],
    ['later days', { firstDay: toDay('2026-11-11') }, false],
    ['earlier days', { lastDay: toDay('2026-11-09') }, false],
  ] as const)('for %s', (_, part, passes) => {
    expect(passesFilter(one, { ...openFilter, ...part })).toBe(passes)
  })

  it('for a step or for energy leaves out entries without one', () => {
    expect(passesFilter(entry({}), { ...openFilter, steps: [1, 2, 3, 4] })).toBe(false)
    expect(passesFilter(entry({}), { ...openFilter, energyFrom: -2 })).toBe(false)
  })

  it('is read part by part, and each part can be taken away', () => {
    const filter = {
      steps: [2, 3] as const,
      tags: ['sql'],
      energyFrom: 1 as const,
      energyTo: null,
      firstDay: toDay('2026-11-02'),
      lastDay: toDay('2026-11-08'),
    }
    const parts = filterParts(filter)
    expect(parts.map(({ label }) => label)).toEqual([
      'Step 2, Backend',
      'Step 3, Front end',
      '#sql',
      'Energy +1 or more',
      'Mon 2 to Sun 8 Nov',
    ])
    for (const { without } of parts) expect(filterParts(without)).toHaveLength(parts.length - 1)
    expect(filterParts(openFilter)).toEqual([])
  })

  test.each([
    [{ energyFrom: -1, energyTo: 1 }, 'Energy −1 to +1'],
    [{ energyFrom: 0, energyTo: 0 }, 'Energy 0'],
    [{ energyTo: 0 }, 'Energy 0 or less'],
    [{ firstDay: toDay('2026-11-02') }, 'From Mon 2 Nov'],
    [{ lastDay: toDay('2026-11-02') }, 'Until Mon 2 Nov'],
  ] as const)('of %j is read as %j', (part, label) => {
    expect(filterParts({ ...openFilter, ...part })).toMatchObject([{ label }])
  })
})

describe('the journal', () => {
  it('is read from the newest month and entry on', () => {
    const { reflections } = buildBundle()
      .reflection({ date: '2026-10-30' })
      .reflection({ date: '2026-11-02' })
      .reflection({ date: '2026-11-02' })
      .build()
    expect(
      journalMonths(reflections).map(({ month, entries }) => [month, entries.map(({ id }) => id)]),
    ).toEqual([
      ['2026-11-01', ['reflection-3', 'reflection-2']],
      ['2026-10-01', ['reflection-1']],
    ])
  })
})

describe('an entry in a few words', () => {
  it('has its title and what was written', () => {
    const words = entryWords(entry({ title: 'It *answers*', text: '## Notes\n\n- `ok`\n' }), noHits)
    expect(words).toEqual({ headline: 'It answers', excerpt: 'Notes ok' })
  })

  it('takes its first sentence as headline when it has no title', () => {
    const words = entryWords(entry({ text: 'Tired today. The **list** works.' }), noHits)
    expect(words).toEqual({ headline: 'Tired today.', excerpt: 'The list works.' })
  })

  it('says what was chosen when nothing was written', () => {
    expect(entryWords(entry({ energy: 1, engagement: 4 }), noHits)).toEqual({
      headline: 'Energy +1, Engagement 4 of 5',
      excerpt: '',
    })
  })

  it('keeps names with underscores, and reads answers and links', () => {
    const one = entry({
      title: 'T',
      text: 'See [docs](https://a.b/c) on created_at',
      answers: { a: 'Yes' },
    })
    expect(entryWords(one, noHits).excerpt).toBe('See docs on created_at Yes')
  })

  it('begins its excerpt near the first hit', () => {
    const text = `${'much before it '.repeat(30)}the needle and more`
    const { excerpt } = entryWords(entry({ title: 'T', text }), (words) => {
      const start = words.indexOf('needle')
      return start < 0 ? [] : [{ start, end: start + 6 }]
    })
    expect(excerpt).toMatch(/^… .{1,60}the needle and more$/)
  })

  it('fits into a row, whatever was written', () => {
    fc.assert(
      fc.property(arbitraryBundle(), ({ reflections }) => {
        for (const one of reflections) {
          const { excerpt } = entryWords(one, noHits)
          expect(excerpt.length).toBeLessThanOrEqual(182)
          expect(entryName(one).trim()).not.toBe('')
        }
      }),
      { numRuns: 80 },
    )
  })
})

describe('the map of days', () => {
  const bundle = buildBundle()
    .task()
    .log({ date: '2026-11-02', minutes: 30 })
    .log({ date: '2026-11-03', minutes: 31 })
    .log({ date: '2026-11-04', minutes: 61 })
    .log({ date: '2026-11-05', minutes: 60 })
    .log({ date: '2026-11-05', minutes: 45 })
    .reflection({ date: '2026-11-05' })
    .reflection({ date: '2026-11-06' })
    .build()
  const days = [2, 3, 4, 5, 6, 7].map((date) => toDay(`2026-11-0${date}`))

  it('draws more minutes larger, and words without minutes small', () => {
    expect(heatDays(bundle, days).map(({ level }) => level)).toEqual([1, 2, 3, 4, 1, 0])
  })

  it('is read in words', () => {
    const words = heatDays(bundle, days).map(describeHeatDay)
    expect(words[3]).toBe('Thu 5 Nov, 1\u00a0h 45\u00a0min logged, 1 entry')
    expect(words[4]).toBe('Fri 6 Nov, nothing logged, 1 entry')
    expect(words[5]).toBe('Sat 7 Nov, nothing logged, nothing written')
  })

  it('has every day of a month and of a year once, Monday first', () => {
    const november = weeksOfMonth(toDay('2026-11-17'))
    expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(november.flat().filter(Boolean)).toHaveLength(30)
    expect(weeksOfYear(toDay('2028-05-05')).flat().filter(Boolean)).toHaveLength(366)
    expect(weeksOfYear(toDay('2026-05-05'))[0]?.slice(2, 4)).toEqual([null, '2026-01-01'])
  })
})

describe('the step of a new entry', () => {
  const bundle = buildBundle()
    .plan({ spread: 'early' })
    .task({ step: 1, estimate: 60 })
    .task({ step: 3, estimate: 60, dependsOn: ['task-1'] })
    .log({ taskId: 'task-1', date: '2026-11-03', minutes: 5 })
    .log({ taskId: 'task-2', date: '2026-11-03', minutes: 50 })
    .build()
  const on = (day: string) =>
    likelyStep(bundle, planSchedule(bundle), toDay(day), toDay('2026-11-17'))

  it('is the one most was logged on, or else the one that was planned', () => {
    expect(on('2026-11-03')).toBe(3)
    expect(on('2026-11-02')).toBe(1)
    expect(on('2026-11-20')).toBeNull()
  })
})

describe('days to write about', () => {
  it('are the latest ones with minutes and no words', () => {
    const bundle = [3, 4, 5, 6, 9, 16, 17]
      .reduce(
        (builder, day) => builder.log({ date: `2026-11-${String(day).padStart(2, '0')}` }),
        buildBundle().task(),
      )
      .reflection({ date: '2026-11-06' })
      .build()
    expect(unwrittenDays(bundle, toDay('2026-11-17')).map(({ date }) => date)).toEqual([
      '2026-11-16',
      '2026-11-09',
      '2026-11-05',
    ])
    expect(unwrittenDays(bundle, toDay('2026-12-17'))).toEqual([])
  })
})

describe('looking back', () => {
  const { reflections } = buildBundle()
    .reflection({ date: '2026-11-02', step: 1 })
    .reflection({ date: '2026-11-09', step: 2 })
    .reflection({ date: '2026-11-10', step: 2 })
    .reflection({ date: '2026-11-17', step: 2 })
    .reflection({ date: '2026-11-18', step: 2 })
    .reflection({ date: '2026-11-30', step: 3 })
    .build()
  const from = (index: number) => {
    const { weekAgo, stepBegan } = lookBack(reflections, reflections[index]!)
    return [weekAgo?.date ?? null, stepBegan?.date ?? null]
  }

  it('finds the entry of a week before and the start of the step', () => {
    expect(from(3)).toEqual(['2026-11-10', '2026-11-09'])
  })

  it('takes the nearest day when the week ago is empty', () => {
    expect(from(4)).toEqual(['2026-11-10', '2026-11-09'])
  })

  it('names an entry once', () => {
    expect(from(2)).toEqual(['2026-11-02', '2026-11-09'])
    expect(lookBack(reflections, { ...reflections[1]!, step: 1 })).toEqual({
      weekAgo: reflections[0],
      stepBegan: null,
    })
  })

  it('finds nothing before the first entry, nor far from a week', () => {
    expect(from(0)).toEqual([null, null])
    expect(from(5)).toEqual([null, null])
  })
})
