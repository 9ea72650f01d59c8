import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRecords } from '#shared/export/formats/backup/backup'
import { BackupError } from '#shared/export/import/backup-error'
import { comparePlans } from '#shared/export/restore/compare-bundles'
import {
  describeCounts,
  describeDifference,
  describeLoss,
} from '#shared/export/restore/describe-difference'
import { restoredPlans } from '#shared/export/restore/restored-plans'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const blog = buildBundle()
  .task()
  .task()
  .reflection()
  .log({ taskId: 'task-1' })
  .pin({ taskId: 'task-2' })
  .build()
const recipes = buildBundle()
  .plan({ id: 'plan-2', title: 'Recipe box' })
  .task({ id: 'other' })
  .build()

const wordsFor = (here: readonly PlanBundle[], backup: readonly PlanBundle[]) =>
  comparePlans(here, backup).map(describeDifference)

describe('a backup in words', () => {
  it('names what there is, and only that', () => {
    expect(describeCounts(countRecords([blog, recipes]))).toBe(
      '2 plans, 3 tasks, 1 reflection, 1 log of minutes and 1 pinned session',
    )
    expect(describeCounts(countRecords([]))).toBe('nothing')
  })

  it('says what is missing, what is different and what is only here', () => {
    const here = {
      ...blog,
      tasks: [{ ...blog.tasks[0]!, title: 'Other words' }, blog.tasks[1]!],
      reflections: [],
      logs: [...blog.logs, { ...blog.logs[0]!, id: 'log-2' }],
    }
    expect(wordsFor([here], [blog])).toEqual([
      'Missing here: 1 reflection. Different: 1 task. Only here: 1 log of minutes.',
    ])
    expect(wordsFor([recipes], [blog])).toEqual([
      'Not here: 2 tasks, 1 reflection, 1 log of minutes and 1 pinned session.',
      'Only here: 1 task.',
    ])
    expect(wordsFor([blog], [blog])).toEqual(['The same here.'])
    expect(wordsFor([{ ...blog, plan: { ...blog.plan, spread: 'early' } }], [blog])).toEqual([
      'Its dates, time or questions are different.',
    ])
  })

  it('says what goes when everything is replaced', () => {
    const here = [recipes, { ...blog, ratings: buildBundle().rating({}).build().ratings }]
    expect(describeLoss(comparePlans(here, [blog]))).toBe('1 plan, 1 task and 1 rating')
    expect(describeLoss(comparePlans([blog], [blog, recipes]))).toBe('')
  })
})

describe('restoredPlans', () => {
  it('adds what is missing and leaves alone what is here', () => {
    const here = { ...blog, reflections: [] }
    expect(restoredPlans([recipes, here], [blog], 'add')).toEqual([recipes, blog])
  })

  it('takes the backup for everything', () => {
    expect(restoredPlans([recipes], [blog], 'replace')).toEqual([blog])
  })

  it('brings back own questions and parked ideas, by what they are', () => {
    const question = { id: 'q-1', step: 2, text: 'Why?', isRetired: false } as const
    const changed = { ...question, isRetired: true }
    const asked = { ...question, id: 'q-2' }
    const here = { ...blog, plan: { ...blog.plan, parked: ['Search'], prompts: [changed] } }
    const backup = {
      ...blog,
      plan: { ...blog.plan, parked: ['Comments', 'Search'], prompts: [question, asked] },
    }
    expect(restoredPlans([here], [backup], 'add')[0]?.plan).toEqual({
      ...blog.plan,
      parked: ['Search', 'Comments'],
      prompts: [changed, asked],
    })
    expect(restoredPlans([blog], [blog], 'add')).toEqual([blog])
  })

  it('refuses two plans that share a record', () => {
    const twin = { ...recipes, tasks: blog.tasks.slice(0, 1) }
    expect(() => restoredPlans([twin], [blog], 'add')).toThrow(BackupError)
  })

  it('loses nothing, and adds nothing a second time, whatever the plans are', () => {
    fc.assert(
      fc.property(arbitraryBundle(), fc.nat(), (bundle, cut) => {
        const here: PlanBundle = {
          ...bundle,
          reflections: bundle.reflections.slice(0, cut % 3),
          ratings: bundle.ratings.slice(0, cut % 2),
        }
        const once = restoredPlans([here], [bundle], 'add')
        expect(comparePlans(once, [bundle])[0]).toMatchObject({ kind: 'same' })
        expect(restoredPlans(once, [bundle], 'add')).toEqual(once)
      }),
    )
  })
})
