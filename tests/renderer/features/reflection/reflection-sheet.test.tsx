import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import '../../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { addDays, type Day, toDay } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { promptFor } from '#shared/reflection/prompts'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import { stampChangesWith, undo } from '../../../../renderer/db/apply-change'
import { flushPendingSaves } from '../../../../renderer/db/pending-saves'
import { readPlanBundle, useAppData } from '../../../../renderer/db/plan-bundle'
import { ReflectionSheet } from '../../../../renderer/features/reflection/reflection-sheet'
import { readTags } from '../../../../renderer/features/reflection/tags-input'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

freshDatabase()
const tuesday = toDay('2026-11-17')

beforeEach(() => storeBundle(buildBundle().build()))
afterEach(cleanup)

function Screen({ today = tuesday }: { today?: Day }) {
  const data = useAppData(null)
  if (!data?.bundle) return null
  return (
    <>
      <button type="button">Elsewhere</button>
      <ReflectionSheet bundle={data.bundle} seq={data.seq} today={today} step={2} />
    </>
  )
}

async function open(builder?: BundleBuilder) {
  if (builder) await storeBundle(builder.build())
  const { rerender } = render(<Screen />)
  await screen.findByRole('heading', { name: 'Reflection' })
  return { comeTo: (today: Day) => rerender(<Screen today={today} />) }
}

const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })
const status = () => screen.getByRole('status').textContent
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

async function stored(): Promise<readonly Reflection[]> {
  return act(async () => {
    await flushPendingSaves()
    return (await readPlanBundle('plan-1'))!.reflections
  })
}

describe('the composer', () => {
  it('has a control for every field', async () => {
    await open()
    const roles = { scale: 'radiogroup', step: 'radiogroup', choice: 'group' } as const
    for (const { kind, label } of reflectionFields) {
      const role = kind in roles ? roles[kind as keyof typeof roles] : 'textbox'
      expect(screen.queryAllByRole(role, { name: label })).toHaveLength(1)
    }
  })

  it('stores what each control says', async () => {
    await open()
    const pick = (group: string, name: string | RegExp) =>
      fireEvent.click(
        within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }),
      )
    pick('Energy', '+1')
    pick('Engagement', '4')
    fireEvent.click(screen.getByRole('button', { name: 'Request flow and data' }))
    pick('Step', /^3, /)
    type(screen.getByRole('textbox', { name: 'Tags' }), 'sql slow')
    type(screen.getByRole('textbox', { name: 'Title' }), 'A long day')
    type(notes(), 'It runs.')
    expect(await stored()).toMatchObject([
      {
        date: tuesday,
        energy: 1,
        engagement: 4,
        debugging: 'data',
        step: 3,
        tags: ['sql', 'slow'],
        title: 'A long day',
        text: 'It runs.',
      },
    ])
  })

  test.each(['ctrlKey', 'metaKey'])('stores at once with Enter and %s', async (modifier) => {
    await open()
    expect(status()).toBe('Stored as you write')
    type(notes(), 'It runs.')
    expect(status()).toBe('Saving…')
    fireEvent.keyDown(notes(), { key: 'Enter', [modifier]: true })
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    expect((await readPlanBundle('plan-1'))?.reflections).toMatchObject([{ text: 'It runs.' }])
  })

  it('stores at once with its button, and by itself after a pause', async () => {
    await open()
    type(notes(), 'It')
    fireEvent.click(screen.getByRole('button', { name: /^Save reflection/ }))
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    type(notes(), 'It runs.')
    expect(status()).toBe('Saving…')
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    expect((await readPlanBundle('plan-1'))?.reflections).toMatchObject([{ text: 'It runs.' }])
  })

  it('shows what was written earlier in the day, and says that it is stored', async () => {
    await open(buildBundle().reflection({ date: tuesday, text: 'Morning.' }))
    expect(notes().value).toBe('Morning.')
    expect(status()).toBe('Saved')
  })

  it('follows undo', async () => {
    await open()
    type(notes(), 'It runs.')
    await stored()
    await act(() => undo())
    await waitFor(() => expect(notes().value).toBe(''))
  })

  it('says so when nothing can be stored, and keeps the words', async () => {
    await open()
    stampChangesWith(() => {
      throw new Error('The disk is full.')
    })
    type(notes(), 'It runs.')
    fireEvent.keyDown(notes(), { key: 'Enter', ctrlKey: true })
    await waitFor(() =>
      expect(status()).toBe('Not saved yet, your words stay here. The disk is full.'),
    )
    expect(notes().value).toBe('It runs.')
  })
})

describe('the question of the day', () => {
  const question = (turn: number) => promptFor(2, tuesday, turn)
  const field = (turn: number) => screen.getByRole('textbox', { name: question(turn).text })

  it('keeps its answer, and each other question has its own', async () => {
    await open()
    type(field(0), 'First')
    fireEvent.click(screen.getByRole('button', { name: 'Another question' }))
    type(field(1), 'Second')
    expect((await stored())[0]?.answers).toEqual({
      [question(0).id]: 'First',
      [question(1).id]: 'Second',
    })
    type(field(1), '')
    expect((await stored())[0]?.answers).toEqual({ [question(0).id]: 'First' })
  })

  it('is the one that was answered, when one comes back', async () => {
    const { id, text } = question(3)
    await open(buildBundle().reflection({ date: tuesday, answers: { [id]: 'Third' } }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: text }).value).toBe('Third')
  })
})

describe('tags', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['sql', ['sql']],
    ['#sql, ##slow', ['sql', 'slow']],
    [' sql,slow\tquery\n', ['sql', 'slow', 'query']],
    ['sql SQL sql', ['sql', 'SQL']],
    ['# , #', []],
    ['c# a#b', ['c#', 'a#b']],
  ])('are the words of %j', (text, tags) => {
    expect(readTags(text)).toEqual(tags)
    expect(readTags(readTags(text).join(' '))).toEqual(tags)
  })

  it('stay as they are typed and are tidied when one leaves', async () => {
    await open()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Tags' })
    type(field, '#sql,  slow ')
    expect(field.value).toBe('#sql,  slow ')
    fireEvent.blur(field)
    expect(field.value).toBe('sql slow')
  })
})

describe('the marks', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand')
  })

  it('are typed into the field around the selection, and leave the words selected', async () => {
    // What the browser does with it, so that its own undo knows.
    const execCommand = vi.fn<typeof document.execCommand>((_command, _ui, text) => {
      const { value, selectionStart, selectionEnd } = notes()
      type(notes(), value.slice(0, selectionStart) + text + value.slice(selectionEnd))
      return true
    })
    Object.assign(document, { execCommand })
    await open()
    type(notes(), 'It runs.')
    notes().setSelectionRange(3, 7)
    fireEvent.click(screen.getByRole('button', { name: 'Bold' }))
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, '**runs**')
    expect(notes().value).toBe('It **runs**.')
    expect([notes().selectionStart, notes().selectionEnd]).toEqual([5, 9])
    expect(document.activeElement).toBe(notes())
  })
})

describe('over midnight', () => {
  const wednesday = addDays(tuesday, 1)
  const label = () => screen.queryByText('for Tue 17 Nov')

  it('keeps its day while one writes, and moves on when one leaves', async () => {
    const { comeTo } = await open()
    notes().focus()
    type(notes(), 'Late.')
    comeTo(wednesday)
    expect(notes().value).toBe('Late.')
    expect(label()).not.toBeNull()

    act(() => screen.getByRole('textbox', { name: 'Title' }).focus())
    expect(label()).not.toBeNull()
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus())
    expect(label()).toBeNull()
    expect(notes().value).toBe('')
    expect(await stored()).toMatchObject([{ date: tuesday, text: 'Late.' }])
  })

  it('moves on at once when nobody writes', async () => {
    const { comeTo } = await open(buildBundle().reflection({ date: tuesday, text: 'Tuesday.' }))
    expect(notes().value).toBe('Tuesday.')
    comeTo(wednesday)
    expect(notes().value).toBe('')
    type(notes(), 'Wednesday.')
    expect(await stored()).toMatchObject([
      { date: tuesday, text: 'Tuesday.' },
      { date: wednesday, text: 'Wednesday.' },
    ])
  })
})
