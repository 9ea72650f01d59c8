import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import { fakeDesktop } from '../../../support/fake-desktop'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { addDays } from '#shared/calendar/day'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import { stampChangesWith, undo } from '../../../../renderer/db/apply-change'
import { flushPendingSaves } from '../../../../renderer/db/pending-saves'
import { readPlanBundle } from '../../../../renderer/db/plan-bundle'
import { readTags } from '../../../../renderer/features/reflection/tags-input'
import { buildBundle } from '../../../support/build-bundle'
import { notes, openSheet, press, status, stored, tuesday, type } from './open-sheet'

freshDatabase()

beforeEach(() => storeBundle(buildBundle().build()))
afterEach(cleanup)

describe('the composer', () => {
  it('has a control for every field', async () => {
    await openSheet()
    const roles = { scale: 'radiogroup', step: 'radiogroup', choice: 'group' } as const
    for (const { kind, label } of reflectionFields) {
      const role = kind in roles ? roles[kind as keyof typeof roles] : 'textbox'
      expect(screen.queryAllByRole(role, { name: label })).toHaveLength(1)
    }
  })

  it('stores what each control says', async () => {
    await openSheet()
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
    await openSheet()
    expect(status()).toBe('Stored as you write')
    type(notes(), 'It runs.')
    expect(status()).toBe('Saving…')
    fireEvent.keyDown(notes(), { key: 'Enter', [modifier]: true })
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
    expect((await readPlanBundle('plan-1'))?.reflections).toMatchObject([{ text: 'It runs.' }])
  })

  it('says that it saves for as long as a slow disk takes, and takes more words meanwhile', async () => {
    await openSheet()
    const answers: (() => void)[] = []
    fakeDesktop.appendChanges.mockImplementationOnce(
      (records) =>
        new Promise((resolve) => {
          answers.push(() => resolve({ kind: 'kept', lastSeq: records.at(-1)?.seq ?? 0 }))
        }),
    )
    type(notes(), 'It runs.')
    press(/^Save reflection/)
    await waitFor(() => expect(answers).toHaveLength(1))
    expect(status()).toBe('Saving…')
    type(notes(), 'It runs, slowly.')
    expect(notes().textContent ?? '').toBe('It runs, slowly.')
    expect(status()).toBe('Saving…')
    answers[0]?.()
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    expect((await readPlanBundle('plan-1'))?.reflections).toMatchObject([
      { text: 'It runs, slowly.' },
    ])
  })

  it('says that it is stored, also when it was told to store twice at once', async () => {
    await openSheet()
    type(notes(), 'It runs.')
    fireEvent.keyDown(notes(), { key: 'Enter', ctrlKey: true })
    fireEvent.keyDown(notes(), { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    await flushPendingSaves()
    await act(() => flushPendingSaves())
    expect(status()).toMatch(/^Saved at /)
  })

  it('says that it has stored something only when asked to, and when there is nothing', async () => {
    await openSheet()
    press(/^Save reflection/)
    await waitFor(() => expect(status()).toBe('Nothing written yet'))
    type(notes(), 'It runs.')
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off')
    press(/^Save reflection/)
    await waitFor(() => expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite'))
    expect(status()).toMatch(/^Saved at /)
  })

  it('stores at once with its button, and by itself after a pause', async () => {
    await openSheet()
    type(notes(), 'It')
    press(/^Save reflection/)
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    type(notes(), 'It runs.')
    expect(status()).toBe('Saving…')
    await waitFor(() => expect(status()).toMatch(/^Saved at /))
    expect((await readPlanBundle('plan-1'))?.reflections).toMatchObject([{ text: 'It runs.' }])
  })

  it('shows what was written earlier in the day, and says that it is stored', async () => {
    await openSheet(buildBundle().reflection({ date: tuesday, text: 'Morning.' }))
    expect(notes().value).toBe('Morning.')
    expect(status()).toBe('Saved')
  })

  it('follows undo', async () => {
    await openSheet()
    type(notes(), 'It runs.')
    await stored()
    await act(() => undo())
    await waitFor(() => expect(notes().value).toBe(''))
  })

  it('says so when nothing can be stored, and keeps the words', async () => {
    await openSheet()
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
    await openSheet()
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
    await openSheet()
    type(notes(), 'It runs.')
    notes().setSelectionRange(3, 7)
    press('Bold')
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, '**runs**')
    expect(notes().value).toBe('It **runs**.')
    expect([notes().selectionStart, notes().selectionEnd]).toEqual([5, 9])
    expect(document.activeElement).toBe(notes())
  })

  test.each([
    ['b', '**runs**'],
    ['I', '_runs_'],
  ])('are typed with Ctrl and %s too', async (key, marked) => {
    const execCommand = vi.fn<typeof document.execCommand>(() => true)
    Object.assign(document, { execCommand })
    await openSheet()
    type(notes(), 'It runs.')
    notes().setSelectionRange(3, 7)
    fireEvent.keyDown(notes(), { key, ctrlKey: true })
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, marked)
  })
})

describe('the preview', () => {
  it('shows how the notes read, without what could run or be loaded', async () => {
    await openSheet()
    type(
      notes(),
      '**Bold** <b>not</b> ![a picture](https://example.org/x.png)\n\n[go](javascript:alert)',
    )
    press('Preview')
    const reading = await screen.findByRole('region', { name: 'Notes, as they read' })
    await waitFor(() => expect(within(reading).getByText('Bold').tagName).toBe('STRONG'))
    expect(reading.textContent).toContain('<b>not</b> a picture')
    expect(reading.querySelector('img, b, [href^="javascript"]')).toBeNull()
    press('Preview')
    expect(notes().value).toContain('**Bold**')
  })

  it('says so when nothing is written', async () => {
    await openSheet()
    press('Preview')
    expect(screen.getByRole('region', { name: 'Notes, as they read' }).textContent).toBe(
      'Nothing written yet.',
    )
  })
})

describe('over midnight', () => {
  const wednesday = addDays(tuesday, 1)
  const label = () => screen.queryByText('for Tue 17 Nov')

  it('keeps its day while one writes, and moves on when one leaves', async () => {
    const { comeTo } = await openSheet()
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
    const { comeTo } = await openSheet(
      buildBundle().reflection({ date: tuesday, text: 'Tuesday.' }),
    )
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
