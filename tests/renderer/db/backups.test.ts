import { fakeDesktop } from '../../support/fake-desktop'
import { freshDatabase, storeBundle } from '../../support/fresh-database'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checksumOf } from '#shared/export/formats/backup/backup'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { fromBackup } from '#shared/export/import/from-backup'
import { comparePlans } from '#shared/export/restore/compare-bundles'
import { applyChange, patch, redo, undo } from '../../../renderer/db/apply-change'
import {
  backUp,
  backUpBefore,
  backUpIfChanged,
  onBackup,
} from '../../../renderer/db/backups/back-up'
import { readEverything } from '../../../renderer/db/backups/read-everything'
import { restore } from '../../../renderer/db/backups/restore'
import { database } from '../../../renderer/db/database'
import { deletePlan } from '../../../renderer/features/plans/change-plans'
import { examineBackup } from '../../../renderer/db/jobs/examine-backup'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()

const blog = buildBundle()
  .plan({ prompts: [{ id: 'q-1', step: 'any', text: 'Why?', isRetired: false }] })
  .task()
  .task({ dependsOn: ['task-1'] })
  .pin({ taskId: 'task-2' })
  .log({ taskId: 'task-1' })
  .reflection({ text: 'Slow.' })
  .rating({})
  .posting({})
  .build()
const recipes = buildBundle()
  .plan({ id: 'plan-2', title: 'Recipe box' })
  .task({ id: 'recipe-task' })
  .build()

const bundlesHere = async () => (await readEverything()).bundles
const hash = async () => checksumOf(await bundlesHere())
const sent = () => fakeDesktop.writeBackup.mock.lastCall?.[0] ?? ''

beforeEach(() => {
  fakeDesktop.writeBackup.mockReset()
  fakeDesktop.writeBackup.mockResolvedValue({ kind: 'written', copyProblem: null })
})

describe('a backup', () => {
  it('holds everything there is, and the number of the latest change', async () => {
    await storeBundle(blog)
    await storeBundle(recipes)
    await applyChange('Rename', [patch('plans', 'plan-2', { title: 'Recipes' })])
    const heard = vi.fn<() => void>()
    const stop = onBackup(heard)
    expect(await backUp(1_000)).toEqual({ kind: 'written', copyProblem: null })
    stop()
    const { header, bundles } = fromBackup(sent())
    expect(header).toMatchObject({ seq: 1, createdAt: 1_000, counts: { plans: 2, tasks: 3 } })
    expect(bundles).toEqual(await bundlesHere())
    expect(heard).toHaveBeenCalledOnce()
  })

  it('is not written where there is no plan', async () => {
    expect(await backUp(0)).toMatchObject({ kind: 'unchanged' })
    expect(fakeDesktop.writeBackup).not.toHaveBeenCalled()
  })

  it('by itself is written only after a change, and again after a failure', async () => {
    await storeBundle(blog)
    const change = (title: string) => applyChange(title, [patch('plans', 'plan-1', { title })])
    await change('One')
    await change('One more')
    fakeDesktop.writeBackup.mockResolvedValueOnce({ kind: 'failed', reason: 'The disk is full.' })
    expect(await backUpIfChanged(0)).toMatchObject({ kind: 'failed' })
    expect(await backUpIfChanged(0)).toMatchObject({ kind: 'written' })
    expect(await backUpIfChanged(0)).toMatchObject({ kind: 'unchanged' })
    expect(fakeDesktop.writeBackup).toHaveBeenCalledTimes(2)
    await change('Two')
    expect(await backUpIfChanged(0)).toMatchObject({ kind: 'written' })
  })

  it('that fails before something else is told in words', async () => {
    await storeBundle(blog)
    expect(await backUpBefore('the import', 0)).toBeNull()
    fakeDesktop.writeBackup.mockResolvedValue({ kind: 'failed', reason: 'The disk is full.' })
    expect(await backUpBefore('the import', 0)).toBe('Before the import: The disk is full.')
  })
})

it('is written before a plan is deleted, not before the sample goes', async () => {
  await storeBundle(recipes)
  await storeBundle({ ...blog, plan: { ...blog.plan, isSample: true } })
  await deletePlan(blog.plan.id)
  expect(fakeDesktop.writeBackup).not.toHaveBeenCalled()
  await deletePlan(recipes.plan.id)
  expect(fromBackup(sent()).bundles).toEqual([recipes])
  expect(await bundlesHere()).toEqual([])
})

describe('restoring', () => {
  it('replaces everything in one step, after a backup, and undo brings all of it back', async () => {
    await storeBundle(recipes)
    const before = await bundlesHere()
    expect(await restore('Restore', [blog], 'replace', 5)).toMatchObject({ label: 'Restore' })
    expect(await bundlesHere()).toEqual([blog])
    expect(fromBackup(sent()).bundles).toEqual(before)
    await undo()
    expect(await bundlesHere()).toEqual(before)
    await redo()
    expect(await bundlesHere()).toEqual([blog])
  })

  it('adds what is missing, and nothing a second time', async () => {
    await storeBundle({ ...blog, reflections: [], logs: [] })
    await storeBundle(recipes)
    await restore('Restore', [blog], 'add', 5)
    expect(comparePlans(await bundlesHere(), [blog, recipes]).map(({ kind }) => kind)).toEqual([
      'same',
      'same',
    ])
    expect(await restore('Restore', [blog], 'add', 5)).toBeNull()
  })

  it('replaces nothing when there can be no backup first; adding goes on', async () => {
    await storeBundle(recipes)
    fakeDesktop.writeBackup.mockResolvedValue({ kind: 'failed', reason: 'The disk is full.' })
    const before = await hash()
    await expect(restore('Restore', [blog], 'replace', 5)).rejects.toThrow('The disk is full.')
    expect(await hash()).toBe(before)
    await restore('Restore', [blog], 'add', 5)
    expect(await bundlesHere()).toHaveLength(2)
  })

  it('changes nothing when a row cannot be written', async () => {
    await storeBundle(recipes)
    const before = await hash()
    const fail = () => {
      throw new Error('The disk is full.')
    }
    database.reflections.hook('creating', fail)
    await expect(restore('Restore', [blog], 'replace', 5)).rejects.toThrow('disk')
    database.reflections.hook('creating').unsubscribe(fail)
    expect(await hash()).toBe(before)
    expect(await database.history.count()).toBe(0)
  })

  it('brings back any plans exactly, and undo takes them away exactly', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBundle(), arbitraryBundle(), async (here, backup) => {
        await Promise.all(database.tables.map((table) => table.clear()))
        await storeBundle(here)
        const before = await hash()
        await restore('Restore', [backup], 'replace', 0)
        expect(comparePlans(await bundlesHere(), [backup])).toMatchObject([{ kind: 'same' }])
        await undo()
        expect(await hash()).toBe(before)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a file that is broken, cut short or hostile', () => {
  it('is refused with a sentence, and changes nothing', async () => {
    await storeBundle(recipes)
    const before = await hash()
    const text = toBackup([blog], 0)
    const place = fc.nat({ max: text.length - 3 })
    const broken = fc.oneof(
      place.map((end) => text.slice(0, end)),
      fc.tuple(place, fc.string({ minLength: 1 })).map(([at, put]) => {
        const changed = text.slice(0, at) + put + text.slice(at + put.length)
        return changed.replace('"minutes": 30', '"minutes": 31')
      }),
      fc.json(),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(broken, async (file) => {
        const examined = await examineBackup(file)
        expect(examined).toMatchObject({ kind: 'refused', reason: /^[A-Z].+\.$/s })
      }),
      { numRuns: 500 },
    )
    expect(await hash()).toBe(before)
  })

  it('of a newer version shows what it says of itself', async () => {
    const newer = { ...JSON.parse(toBackup([blog], 7)), version: 2 }
    expect(await examineBackup(JSON.stringify(newer))).toMatchObject({
      kind: 'refused',
      reason: /newer version/,
      header: { version: 2, createdAt: 7, counts: { tasks: 2 } },
    })
  })
})
