import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { undo } from '../../../renderer/db/apply-change'
import { usePendingSave } from '../../../renderer/db/pending-saves'
import { readPlanBundle } from '../../../renderer/db/plan-bundle'
import { saveReflection } from '../../../renderer/db/reflections'
import { appendThought } from '../../../renderer/db/thoughts'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()

const monday = toDay('2026-11-02')
const written = buildBundle()
  .reflection({ date: '2026-11-01', text: 'Sunday.' })
  .reflection({ date: '2026-11-02', text: 'First.' })
  .reflection({ date: '2026-11-02', text: 'Second.\n', energy: 1 })
  .build()

const keep = (thought: string) => appendThought('plan-1', monday, 2, thought)

async function texts(): Promise<string[]> {
  const bundle = await readPlanBundle('plan-1')
  return bundle?.reflections.map(({ text }) => text) ?? []
}

afterEach(cleanup)

describe('a thought', () => {
  it('begins the reflection of a day without one', async () => {
    await storeBundle(buildBundle().build())
    await keep('  Why is it slow?\n')
    const bundle = await readPlanBundle('plan-1')
    expect(bundle?.reflections).toMatchObject([
      { date: monday, text: 'Why is it slow?', step: 2, energy: null },
    ])
  })

  describe('on a day that is written about', () => {
    beforeEach(() => storeBundle(written))

    it('becomes a paragraph at the end of the newest entry, which keeps the rest', async () => {
      await keep('Why is it slow?')
      await keep('Ask tomorrow.')
      expect(await texts()).toEqual([
        'Sunday.',
        'First.',
        'Second.\n\nWhy is it slow?\n\nAsk tomorrow.',
      ])
      expect((await readPlanBundle('plan-1'))?.reflections.at(-1)?.energy).toBe(1)
    })

    it('is taken back by itself', async () => {
      const change = await keep('Why is it slow?')
      expect(change?.label).toBe('Keep a thought for Mon 2 Nov')
      await undo()
      expect(await texts()).toEqual(['Sunday.', 'First.', 'Second.\n'])
    })

    it('comes after what is typed at that moment, and overwrites none of it', async () => {
      const entry = { ...written.reflections[2]!, text: 'Second, and still at it.' }
      renderHook(() => usePendingSave(() => saveReflection('plan-1', entry)))
      await keep('Why is it slow?')
      expect((await texts()).at(-1)).toBe('Second, and still at it.\n\nWhy is it slow?')
    })

    it('is not kept when what is typed cannot be stored', async () => {
      const { unmount } = renderHook(() =>
        usePendingSave(() => Promise.reject(new Error('The disk is full.'))),
      )
      await expect(keep('Why is it slow?')).rejects.toThrow('The disk is full.')
      expect(await texts()).toEqual(['Sunday.', 'First.', 'Second.\n'])
      unmount()
    })
  })
})
