import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'
import type { Energy } from '#shared/model/reflection'
import { sampleMonth } from '#shared/template/sample-month'
import { deriveEvidence } from '#shared/verdict/evidence/derive-evidence'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'
import { backendPosting, fullStackPosting } from './arbitrary-month'

function find(builder: BundleBuilder, id: string) {
  return deriveEvidence(builder.build()).find((item) => item.id === id)!
}

/** Reflections with an energy, one a day from a day of November 2026 on. */
function energies(builder: BundleBuilder, step: Step | null, first: number, values: Energy[]) {
  return values.reduce<BundleBuilder>(
    (built, energy, index) => built.reflection({ step, energy, date: november(first + index) }),
    builder,
  )
}

function november(date: number): string {
  return `2026-11-${String(date).padStart(2, '0')}`
}

describe('energy', () => {
  const month = energies(energies(buildBundle(), 2, 2, [2, 2, 1]), 3, 16, [0, 1, 1])

  it('compares the days of both sides and says so with the numbers', () => {
    const item = find(month, 'energy')
    expect(item).toMatchObject({ direction: 'backend', strength: 'clear', count: 6, figure: '1.0' })
    expect(item.fact).toBe(
      'Mean energy was +1.7 on the 3 days of steps 1 and 2, +0.7 on the 3 days of steps 3 and 4.',
    )
  })

  it('lets a day above the middle of both means speak for its side, one below it against it', () => {
    const { entries } = find(month, 'energy')
    expect(entries.map(({ text, speaksFor }) => `${text}: ${speaksFor}`)).toEqual([
      'Energy +2, step 2: backend',
      'Energy +2, step 2: backend',
      'Energy +1, step 2: full-stack',
      'Energy 0, step 3: backend',
      'Energy +1, step 3: backend',
      'Energy +1, step 3: backend',
    ])
  })

  it('says that means less than half a point apart cannot be told apart', () => {
    const item = find(
      energies(energies(buildBundle(), 1, 2, [1, 1, 1]), 4, 16, [1, 1, 2]),
      'energy',
    )
    expect(item).toMatchObject({ direction: 'balanced', strength: 'none', pull: 0, figure: '' })
    expect(item.fact).toMatch(/too close to tell them apart\.$/)
  })

  it('claims nothing while one side has fewer than three days, and says how many there are', () => {
    const item = find(
      energies(energies(buildBundle(), 2, 2, [2, 2, 2, 2]), 3, 16, [-2, -2]),
      'energy',
    )
    expect(item).toMatchObject({ direction: 'none', strength: 'too-little', count: 6 })
    expect(item.entries.every(({ speaksFor }) => speaksFor === null)).toBe(true)
    expect(item.fact).toBe(
      'Days with energy noted: 4 of steps 1 and 2, 2 of steps 3 and 4 so far; ' +
        'from three of each on this can say something.',
    )
  })

  it('counts a day once, however often it was written about', () => {
    const often = energies(energies(buildBundle(), 2, 2, [0, 0, 0]), 3, 16, [2, 2])
    const more = often
      .reflection({ step: 3, energy: 2, date: november(16) })
      .reflection({ step: 3, energy: 2, date: november(16) })
    expect(find(more, 'energy').strength).toBe('too-little')
  })

  it('takes the step with the most minutes of the day where none is named, and says so', () => {
    const worked = [2, 3, 4].reduce(
      (built, date) => built.log({ taskId: 'task-1', date: november(date), minutes: 30 }),
      buildBundle().task({ step: 2 }).task({ step: 3 }),
    )
    const tied = worked.log({ taskId: 'task-2', date: november(4), minutes: 30 })
    const { entries } = find(energies(tied, null, 2, [1, 1, 1]), 'energy')
    expect(entries.map(({ date, text }) => `${date}: ${text}`)).toEqual([
      '2026-11-02: Energy +1, step 2 by its minutes',
      '2026-11-03: Energy +1, step 2 by its minutes',
    ])
  })
})

describe('the words of an entry', () => {
  it.each([
    [{ title: 'It answered 201', text: 'Sent a post.' }, 'Energy +1, step 2: It answered 201'],
    [{ text: '\n## A list\nof two' }, 'Energy +1, step 2: A list'],
    [{ answers: { unseen: 'Odd.' } }, 'Energy +1, step 2: Odd.'],
    [{ text: '  \n ' }, 'Energy +1, step 2'],
    [{ text: `ab${'👩‍🚀'.repeat(18)}` }, `Energy +1, step 2: ab${'👩‍🚀'.repeat(17)}…`],
  ])('begin with the fact and quote the first line: %j', (words, text) => {
    const { entries } = find(buildBundle().reflection({ step: 2, energy: 1, ...words }), 'energy')
    expect(entries[0]?.text).toBe(text)
  })
})

describe('debugging', () => {
  it('counts what was named, and on which days', () => {
    const signals = ['data', 'data', 'data', 'data', 'interface', 'both', 'none'] as const
    const month = signals.reduce(
      (built, debugging, index) =>
        built.reflection({ debugging, step: index < 5 ? 2 : 3, date: november(2 + index) }),
      buildBundle(),
    )
    const item = find(month, 'debugging')
    expect(item).toMatchObject({ direction: 'backend', strength: 'clear', figure: '4 of 7' })
    expect(item.fact).toBe(
      'Notes that name request flow and data: 4 of 7; what the user sees: 1. ' +
        'That is 4 to 1 on days of steps 1 and 2, 0 to 0 on days of steps 3 and 4.',
    )
  })

  it('does not take one note more for a pattern', () => {
    const month = buildBundle()
      .reflection({ debugging: 'data' })
      .reflection({ debugging: 'data' })
      .reflection({ debugging: 'interface' })
    expect(find(month, 'debugging').direction).toBe('balanced')
  })
})

describe('moving between layers', () => {
  it('compares days on one layer with days on both, and names how many of those are of steps 3 and 4', () => {
    const layered = buildBundle()
      .task({ step: 2, layer: 'backend', area: 'server' })
      .task({ step: 3, layer: 'both', area: 'front-end' })
    const worked = [2, 3, 4, 16, 17, 18].reduce(
      (built, date) => built.log({ taskId: date < 10 ? 'task-1' : 'task-2', date: november(date) }),
      layered,
    )
    const item = find(energies(energies(worked, 2, 2, [0, 0, 0]), 3, 16, [2, 2, 2]), 'switching')
    expect(item).toMatchObject({ direction: 'full-stack', strength: 'slight' })
    expect(item.fact).toBe(
      'Mean energy was 0.0 on the 3 days on one layer, +2.0 on the 3 days on both layers. ' +
        'In steps 3 and 4: 3 of those 3.',
    )
    expect(item.entries.at(-1)?.text).toBe('Both layers. Energy +2, step 3')
  })
})

describe('ratings that changed', () => {
  it('adds up the changes in points of the margin; a rating said again is none', () => {
    const history = buildBundle()
      .rating({ step: 2, value: 2, date: november(9) })
      .rating({ step: 2, value: 4, date: november(12), note: 'Real data helped.' })
      .rating({ step: 2, value: 4, date: november(13) })
      .rating({ step: 3, value: 4, date: november(20) })
      .rating({ step: 3, value: 3, date: november(23) })
    expect(find(history, 'drift').fact).toBe(
      'Ratings changed later: 2 so far; from three on this can say something.',
    )
    const item = find(history.rating({ step: 2, value: 5, date: november(24) }), 'drift')
    expect(item).toMatchObject({ direction: 'backend', strength: 'strong', count: 3 })
    expect(item.fact).toBe(
      '3 ratings changed one given before; together they moved the difference of the sides ' +
        'by 2.0 towards backend.',
    )
    expect(item.entries[0]?.text).toBe('Step 2 from 2 to 4: Real data helped.')
  })
})

describe('minutes against plan', () => {
  const work = (minutes: readonly number[]) =>
    minutes.reduce(
      (built, spent, index) =>
        built
          .task({ step: index < 3 ? 2 : 3, doneOn: november(9), area: 'database' })
          .log({ taskId: `task-${index + 1}`, date: november(3), minutes: spent }),
      buildBundle(),
    )

  it('is never more than slight, however long one stayed', () => {
    const item = find(work([60, 60, 60, 180, 180, 180]), 'minutes')
    expect(item).toMatchObject({ direction: 'full-stack', strength: 'slight', count: 6 })
    expect(item.fact).toBe(
      'Finished tasks took 3\u00a0h for 3\u00a0h planned in steps 1 and 2, 9\u00a0h for 3\u00a0h planned ' +
        'in steps 3 and 4. Most of all minutes went into the database (12\u00a0h).',
    )
  })

  it('leaves open tasks out: they may still get their minutes', () => {
    const month = work([60, 60, 60, 180, 180, 180]).task({ step: 3 }).log({ taskId: 'task-7' })
    expect(find(month, 'minutes').count).toBe(6)
  })
})

describe('the guess', () => {
  const rated = ([4, 5, 3, 3] as const).reduce<BundleBuilder>(
    (built, value, index) => built.rating({ step: (index + 1) as Step, value }),
    buildBundle(),
  )

  it.each([
    ['backend', 'You guessed backend; the ratings point there too.'],
    [
      'full-stack',
      'You guessed full stack; the ratings point to backend, against what you expected.',
    ],
  ] as const)('of %s points there, slightly, beside the ratings', (guess, fact) => {
    const item = find(rated.plan({ guess }), 'guess')
    expect(item).toMatchObject({ direction: guess, strength: 'slight', count: 5, fact })
  })

  it('claims nothing when there was none', () => {
    expect(find(rated, 'guess')).toMatchObject({ strength: 'too-little', count: 0 })
  })
})

describe('kept postings', () => {
  it('say what the market asks for, and that this is not one’s own lean', () => {
    const texts = [backendPosting, fullStackPosting, fullStackPosting, fullStackPosting]
    const kept = texts.reduce(
      (built, text, index) => built.posting({ text, title: `Job ${index}` }),
      buildBundle(),
    )
    const item = find(kept, 'postings')
    expect(item).toMatchObject({ direction: 'full-stack', figure: '3 of 4' })
    expect(item.fact).toBe(
      'Postings that ask for backend work: 1 of 4; for full-stack work: 3. ' +
        'That is the market you looked at, not what you enjoyed.',
    )
    expect(item.entries[0]?.text).toBe('Asks for backend work: Job 0')
  })
})

it('tells of the sample month what its writer would', () => {
  let id = 0
  const sample = sampleMonth(toDay('2026-12-02'), () => String(id++), 0)
  const claims = deriveEvidence(sample).map(({ id: kind, direction, strength }) => {
    return `${kind}: ${direction}, ${strength}`
  })
  expect(claims).toEqual([
    'energy: full-stack, slight',
    'engagement: full-stack, slight',
    'debugging: balanced, none',
    'switching: full-stack, slight',
    'drift: none, too-little',
    'minutes: balanced, none',
    'guess: backend, slight',
    'postings: none, too-little',
  ])
})
