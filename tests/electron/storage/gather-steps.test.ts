import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalRecord, StepsOfChange } from '#shared/ipc/desktop-api'
import { gatherSteps } from '../../../electron/storage/gather-steps'

const change = (seq: number, parts?: number) =>
  ({ seq, label: 'Restore', ops: [], via: 'change', ...(parts && { parts }) }) as JournalRecord

/** The steps of a change in as many parts as there are numbers. */
const partsOf = (seq: number, count: number): StepsOfChange[] =>
  Array.from({ length: count }, (_, part) => ({ seq, part, steps: [`${part}a`, `${part}b`] }))

function gather(sent: readonly StepsOfChange[], records: readonly JournalRecord[]) {
  const gatherer = gatherSteps()
  for (const steps of sent) gatherer.take(steps)
  return gatherer.complete(records)
}

describe('the steps of a large change', () => {
  it('are put where they belong, and nothing else of the change is touched', () => {
    const whole = gather(
      [...partsOf(4, 2), ...partsOf(5, 1)],
      [change(4, 2), change(5, 1), change(6)],
    )
    expect(JSON.stringify(whole)).toBe(
      JSON.stringify([
        { seq: 4, label: 'Restore', ops: ['0a', '0b', '1a', '1b'], via: 'change' },
        { seq: 5, label: 'Restore', ops: ['0a', '0b'], via: 'change' },
        change(6),
      ]),
    )
  })

  it.each([
    ['none came', []],
    ['the last is missing', partsOf(4, 3).slice(0, 2)],
    ['the first is missing', partsOf(4, 3).slice(1)],
    ['one in the middle is missing', partsOf(4, 3).filter(({ part }) => part !== 1)],
    ['one came twice', [...partsOf(4, 3), ...partsOf(4, 3).slice(2)]],
    ['one is too many', partsOf(4, 4)],
    ['they came in another order', partsOf(4, 3).toReversed()],
    ['they are those of another change', partsOf(5, 3)],
  ])('make no change when %s', (_what, sent) => {
    expect(gather(sent, [change(3), change(4, 3)])).toBeNull()
  })

  it('begin anew with the first, whatever was left from before', () => {
    const left = partsOf(4, 2).map((steps) => ({ ...steps, steps: ['old'] }))
    expect(gather([...left, ...partsOf(4, 3)], [change(4, 3)])).toMatchObject([
      { ops: ['0a', '0b', '1a', '1b', '2a', '2b'] },
    ])
  })

  it('are gone once they were asked for, so that the next change gets none of them', () => {
    const gatherer = gatherSteps()
    for (const steps of partsOf(4, 2)) gatherer.take(steps)
    expect(gatherer.complete([change(3)])).toEqual([change(3)])
    expect(gatherer.complete([change(4, 2)])).toBeNull()
  })

  it('are all of them, in order, or none, in whatever way they arrive', () => {
    const sent = fc.array(
      fc.record({ seq: fc.constantFrom(4, 5), part: fc.nat(3), steps: fc.tuple(fc.nat()) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(sent, fc.integer({ min: 1, max: 4 }), (arrived, parts) => {
        const own = arrived.filter(({ seq }) => seq === 4)
        const last = own.slice(own.findLastIndex(({ part }) => part === 0))
        const isWhole = last.length === parts && last.every(({ part }, place) => part === place)
        const ops = last.flatMap(({ steps }) => steps)
        const { parts: _parts, ...record } = change(4, parts)
        expect(gather(arrived, [change(4, parts)])).toEqual(isWhole ? [{ ...record, ops }] : null)
      }),
    )
  })
})
