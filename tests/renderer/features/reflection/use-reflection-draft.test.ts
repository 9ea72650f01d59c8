import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stampChangesWith, undo } from '../../../../renderer/db/apply-change'
import { database } from '../../../../renderer/db/database'
import { flushPendingSaves } from '../../../../renderer/db/pending-saves'
import { readPlanBundle } from '../../../../renderer/db/plan-bundle'
import { useReflectionDraft } from '../../../../renderer/features/reflection/use-reflection-draft'
import { buildBundle } from '../../../support/build-bundle'

const clock = freshDatabase()
const today = toDay('2026-11-17')
const plan = buildBundle()

beforeEach(async () => {
  await storeBundle(plan.build())
  // Only what the hook waits with: the database needs the rest.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** The draft of an entry of today; what it is given is said by hand, as the live query would say it. */
function open(bundle: PlanBundle = plan.build(), entryId = 'entry') {
  const { result, rerender, unmount } = renderHook(
    (props: { bundle: PlanBundle; seq: number }) =>
      useReflectionDraft(props.bundle, props.seq, { id: entryId, day: today, step: 2 }),
    { initialProps: { bundle, seq: 0 } },
  )
  return {
    unmount,
    now: () => result.current,
    type: (text: string) => act(() => result.current.change({ text })),
    save: () => act(() => result.current.save()),
    pause: (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds)),
    hear: (heard: PlanBundle, seq: number) => act(() => rerender({ bundle: heard, seq })),
    hearFromDatabase: async () => {
      const latest = await database.history.orderBy('seq').last()
      const heard = (await readPlanBundle('plan-1'))!
      act(() => rerender({ bundle: heard, seq: latest?.seq ?? 0 }))
    },
  }
}

/** Waits for what is being stored: a transaction begins when those before it are done. */
function texts(): Promise<string[]> {
  const read = () => database.reflections.toArray()
  return act(async () => {
    const entries = await database.transaction('r', database.tables, read)
    return entries.map(({ text }) => text)
  })
}

function failToStore() {
  stampChangesWith(() => {
    throw new Error('The disk is full.')
  })
}

describe('writing', () => {
  it('is stored under the day and the step it is about', async () => {
    const draft = open()
    expect(draft.now().state).toEqual({ kind: 'untouched' })
    draft.type('It runs.')
    expect(draft.now().state).toEqual({ kind: 'unsaved' })
    draft.pause(499)
    expect(await texts()).toEqual([])

    draft.pause(1)
    expect(await texts()).toEqual(['It runs.'])
    expect(await database.reflections.toArray()).toMatchObject([
      { id: 'entry', planId: 'plan-1', date: today, step: 2 },
    ])
    expect(draft.now().state).toEqual({ kind: 'saved', at: clock.time })
  })

  it('is stored half a second after its first letter, also while it goes on', async () => {
    const draft = open()
    for (const text of ['I', 'It', 'It ', 'It r', 'It ru']) {
      draft.type(text)
      draft.pause(120)
    }
    expect(await texts()).toEqual(['It ru'])
    for (const text of ['It run', 'It runs', 'It runs.', 'It runs. ']) {
      draft.type(text)
      draft.pause(120)
    }
    draft.type('It runs. W')
    draft.pause(20)
    expect(await texts()).toEqual(['It runs. W'])
  })

  it('goes on in the same entry', async () => {
    const draft = open()
    draft.type('It')
    await draft.save()
    draft.type('It runs.')
    await draft.save()
    expect(await texts()).toEqual(['It runs.'])
  })

  it('goes on in the entry that is there', async () => {
    const bundle = plan.reflection({ date: today, text: 'Morning.' }).build()
    await storeBundle(bundle)
    const draft = open(bundle, 'reflection-1')
    expect(draft.now().draft.text).toBe('Morning.')
    draft.type('Morning. Evening.')
    await draft.save()
    expect(await texts()).toEqual(['Morning. Evening.'])
  })

  it('takes the entry away when everything is deleted', async () => {
    const draft = open()
    draft.type('It runs.')
    await draft.save()
    draft.type('')
    await draft.save()
    expect(await texts()).toEqual([])
  })

  it('says nothing is unsaved when it is typed and deleted again', async () => {
    const draft = open()
    draft.type('x')
    draft.type('')
    await draft.save()
    expect(draft.now().state).toEqual({ kind: 'untouched' })
    expect(await database.history.count()).toBe(0)
  })

  it('stores nothing while nothing is written', async () => {
    const draft = open()
    await draft.save()
    draft.unmount()
    draft.pause(1_000)
    await flushPendingSaves()
    expect(await database.history.count()).toBe(0)
  })

  it('is stored at once when everything pending is', async () => {
    const draft = open()
    draft.type('It runs.')
    await act(flushPendingSaves)
    expect(await texts()).toEqual(['It runs.'])
    expect(draft.now().state.kind).toBe('saved')
  })

  it('is stored when the page is left', async () => {
    const draft = open()
    draft.type('It runs.')
    draft.unmount()
    expect(await texts()).toEqual(['It runs.'])
  })

  it('loses nothing that is typed while a save is under way', async () => {
    const draft = open()
    draft.type('It')
    let saving = Promise.resolve()
    act(() => {
      saving = draft.now().save()
    })
    draft.type('It runs.')
    await act(() => saving)
    expect(draft.now().draft.text).toBe('It runs.')
    expect(draft.now().state).toEqual({ kind: 'unsaved' })
    expect(await texts()).toEqual(['It'])

    draft.pause(500)
    expect(await texts()).toEqual(['It runs.'])
    expect(draft.now().state.kind).toBe('saved')
  })

  it('keeps the words and says why when they cannot be stored, then stores them', async () => {
    const draft = open()
    failToStore()
    draft.type('It runs.')
    await draft.save()
    expect(draft.now().state).toEqual({ kind: 'failed', reason: 'The disk is full.' })
    expect(draft.now().draft.text).toBe('It runs.')
    expect(await texts()).toEqual([])

    draft.hear(plan.build(), 1)
    expect(draft.now().draft.text).toBe('It runs.')
    stampChangesWith(() => 2_000)
    await draft.save()
    expect(await texts()).toEqual(['It runs.'])
    expect(draft.now().state).toEqual({ kind: 'saved', at: 2_000 })
  })

  it('is tried again by itself after it could not be stored', async () => {
    const draft = open()
    failToStore()
    draft.type('It runs.')
    await draft.save()
    stampChangesWith(() => 2_000)
    draft.pause(5_000)
    expect(await texts()).toEqual(['It runs.'])
    expect(draft.now().state).toEqual({ kind: 'saved', at: 2_000 })
  })
})

describe('changes from elsewhere', () => {
  it('are followed, undo of the first words included', async () => {
    const draft = open()
    draft.type('It runs.')
    await draft.save()
    await draft.hearFromDatabase()
    expect(draft.now().draft.text).toBe('It runs.')

    await undo()
    await draft.hearFromDatabase()
    expect(draft.now().draft).toMatchObject({ text: '', date: today, step: 2 })
  })

  it('bring back what was there before', async () => {
    const bundle = plan.reflection({ date: today, text: 'Morning.', energy: 1 }).build()
    await storeBundle(bundle)
    const draft = open(bundle, 'reflection-1')
    draft.type('Evening.')
    await draft.save()
    await undo()
    await draft.hearFromDatabase()
    expect(draft.now().draft).toEqual(bundle.reflections[0])
  })

  it('do not replace words that are not stored yet', () => {
    const draft = open()
    draft.type('Mine')
    draft.hear(plan.reflection({ id: 'entry', date: today, text: 'Theirs' }).build(), 1)
    expect(draft.now().draft.text).toBe('Mine')
  })

  it('are not news when they were read before the latest save', async () => {
    const draft = open()
    draft.type('One')
    await draft.save()
    const reading = (await readPlanBundle('plan-1'))!
    draft.type('One two')
    await draft.save()
    draft.hear(reading, 1)
    expect(draft.now().draft.text).toBe('One two')

    await draft.hearFromDatabase()
    expect(draft.now().draft.text).toBe('One two')
  })

  it('to other entries of the day are not shown', () => {
    const draft = open()
    draft.hear(plan.reflection({ date: today, text: 'Another' }).build(), 1)
    expect(draft.now().draft.text).toBe('')
  })
})
