import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import '../../../support/fake-desktop'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { promptsFor } from '#shared/reflection/prompts-for'
import { undo } from '../../../../renderer/db/apply-change'
import {
  nextPrompt,
  shownPrompts,
} from '../../../../renderer/features/reflection/prompts/asked-prompts'
import { buildBundle } from '../../../support/build-bundle'
import { openSheet, press, stored, storedPlan, tuesday, type } from './open-sheet'

freshDatabase()
beforeEach(() => storeBundle(buildBundle().build()))
afterEach(cleanup)

const question = (turn: number) => promptsFor(2, tuesday)[turn]!
const answerTo = (text: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: text })

describe('the question of the day', () => {
  it('keeps its answer, and another one is asked below', async () => {
    await openSheet()
    type(answerTo(question(0).text), 'First')
    press('Another question')
    type(answerTo(question(1).text), 'Second')
    expect(answerTo(question(0).text).value).toBe('First')
    expect((await stored())[0]?.answers).toEqual({
      [question(0).id]: 'First',
      [question(1).id]: 'Second',
    })
  })

  it('stays in place while its answer is deleted', async () => {
    await openSheet()
    press('Another question')
    const field = answerTo(question(1).text)
    type(field, 'Second')
    type(field, '')
    expect(answerTo(question(1).text)).toBe(field)
    expect(await stored()).toEqual([])
  })

  it('is the one that was answered, when one comes back', async () => {
    const { id, text } = question(3)
    await openSheet(buildBundle().reflection({ date: tuesday, answers: { [id]: 'Third' } }))
    expect(answerTo(text).value).toBe('Third')
    expect(screen.getAllByPlaceholderText('Your answer')).toHaveLength(1)
  })
})

describe('the questions on the page', () => {
  it('are exchanged one after the other, answered ones left out', () => {
    const pool = ['a', 'b', 'c']
    expect(nextPrompt(['a'], {}, pool)).toEqual(['b'])
    expect(nextPrompt(['c'], {}, pool)).toEqual(['a'])
    expect(nextPrompt(['b', 'a'], { b: 'x' }, pool)).toEqual(['b', 'c'])
    expect(nextPrompt(pool, { a: 'x', b: 'x', c: 'x' }, pool)).toBe(pool)
  })

  it('leave out one that is no longer asked, unless it was answered', () => {
    expect(shownPrompts(['gone'], {}, ['a'])).toEqual(['a'])
    expect(shownPrompts(['gone'], { gone: 'x' }, ['a'])).toEqual(['gone'])
  })
})

describe('questions of one’s own', () => {
  const dialog = () => within(screen.getByRole('dialog'))
  const list = () => dialog().getByRole('list', { name: 'Your own questions' })
  const newQuestion = () => dialog().getByRole('textbox', { name: 'Another question' })
  const asked = async () => (await storedPlan()).plan.prompts

  it('are added, asked at once and answered', async () => {
    await openSheet()
    press('Your own questions')
    type(newQuestion(), ' Which query was slow? ')
    fireEvent.submit(newQuestion())
    await waitFor(() => expect(within(list()).getAllByRole('listitem')).toHaveLength(1))
    fireEvent.click(dialog().getByRole('button', { name: 'Done' }))

    type(answerTo('Which query was slow?'), 'The list.')
    const [own] = (await asked())!
    expect(own).toMatchObject({ step: 'any', text: 'Which query was slow?', isRetired: false })
    expect((await stored())[0]?.answers).toEqual({ [own!.id]: 'The list.' })
  })

  it('count as typed when one is done, and can be undone', async () => {
    await openSheet()
    press('Your own questions')
    type(newQuestion(), 'What now?')
    fireEvent.click(dialog().getByRole('button', { name: 'Done' }))
    await waitFor(async () => expect(await asked()).toMatchObject([{ text: 'What now?' }]))
    await act(() => undo())
    expect(await asked()).toBeUndefined()
  })

  it('are worded differently when one leaves the field, and removed', async () => {
    const own = { id: 'q-1', step: 2, text: 'What now?', isRetired: false } as const
    await openSheet(buildBundle().plan({ prompts: [own] }))
    press('Your own questions')
    const field = dialog().getByRole('textbox', { name: 'Question' })
    type(field, 'What next?')
    fireEvent.blur(field)
    await waitFor(async () => expect(await asked()).toEqual([{ ...own, text: 'What next?' }]))
    fireEvent.click(await dialog().findByRole('button', { name: 'Remove “What next?”' }))
    await waitFor(async () => expect(await asked()).toEqual([]))
  })

  it('keep the wording under which they were answered', async () => {
    const own = { id: 'q-1', step: 2, text: 'What now?', isRetired: false } as const
    await openSheet(
      buildBundle()
        .plan({ prompts: [own] })
        .reflection({ date: tuesday, answers: { 'q-1': 'Rest.' } }),
    )
    press('Your own questions')
    fireEvent.click(dialog().getByRole('button', { name: 'Remove “What now?”' }))
    await waitFor(async () => expect(await asked()).toEqual([{ ...own, isRetired: true }]))
    fireEvent.click(dialog().getByRole('button', { name: 'Done' }))
    expect(answerTo('What now?').value).toBe('Rest.')
  })
})
