import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans, recordKinds } from '#shared/export/restore/compare-bundles'
import { mergeBundle } from '#shared/export/restore/merge-bundle'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const before = buildBundle()
  .task({ title: 'Sketch the data' })
  .log({ taskId: 'task-1', date: '2026-11-02', minutes: 30 })
  .rating({ step: 1, value: 4 })
  .build()

describe('comparePlans', () => {
  it('counts what is missing, what differs and what is only here', () => {
    const here = {
      ...before,
      tasks: before.tasks.map((task) => ({ ...task, title: 'Sketch all of the data' })),
      ratings: [],
      logs: [...before.logs, { ...before.logs[0]!, id: 'log-2' }],
    }
    const [difference] = comparePlans([here], [before])
    expect(difference).toMatchObject({ kind: 'different', title: 'Mini blog' })
    expect(difference?.records).toMatchObject({
      tasks: { missing: 0, different: 1, extra: 0, same: 0 },
      logs: { missing: 0, different: 0, extra: 1, same: 1 },
      ratings: { missing: 1, different: 0, extra: 0, same: 0 },
    })
  })

  it('says which plans are missing here, and which the backup does not know', () => {
    const other = buildBundle().plan({ id: 'plan-2', title: 'Recipe box' }).build()
    expect(comparePlans([other], [before]).map(({ title, kind }) => [title, kind])).toEqual([
      ['Mini blog', 'missing'],
      ['Recipe box', 'extra'],
    ])
  })

  it('takes no notice of the order in which fields were written', () => {
    const { title, ...rest } = before.tasks[0]!
    const turned = { ...before, tasks: [{ ...rest, title }] }
    expect(comparePlans([turned], [before])[0]?.kind).toBe('same')
  })

  it('finds no difference between any plan and itself', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const copy = structuredClone(bundle)
        expect(comparePlans([bundle], [copy])[0]?.kind).toBe('same')
      }),
    )
  })
})

describe('mergeBundle', () => {
  it('brings back what is missing and leaves alone what is here', () => {
    const here = {
      ...before,
      ratings: [],
      tasks: before.tasks.map((task) => ({ ...task, title: 'Newer words' })),
    }
    const merged = mergeBundle(here, before)
    expect(merged.ratings).toEqual(before.ratings)
    expect(merged.tasks.map(({ title }) => title)).toEqual(['Newer words'])
  })

  it('is the backup when the plan is gone', () => {
    expect(mergeBundle(null, before)).toBe(before)
  })

  it('leaves nothing missing, takes nothing away, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryBundle(), arbitraryBundle(), (here, other) => {
        const backup = { ...other, plan: { ...other.plan, id: here.plan.id } }
        const merged = mergeBundle(here, backup)
        const [left] = comparePlans([merged], [backup])
        for (const kind of recordKinds) {
          expect(left?.records[kind].missing).toBe(0)
          expect(merged[kind].slice(0, here[kind].length)).toEqual(here[kind])
        }
        expect(mergeBundle(merged, backup)).toEqual(merged)
      }),
    )
  })
})
