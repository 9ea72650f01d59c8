import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import '../../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { stampChangesWith, undo } from '../../../../renderer/db/apply-change'
import { idMadeAt, newId } from '../../../../renderer/db/new-id'
import { useAppData } from '../../../../renderer/db/plan-bundle'
import { nameEntry } from '../../../../renderer/features/reflection/name-entry'
import { ReflectionEntry } from '../../../../renderer/features/reflection/reflection-entry'
import { buildBundle } from '../../../support/build-bundle'
import { notes, openSheet, press, status, stored, tuesday, type } from './open-sheet'

freshDatabase()

const two = buildBundle()
  .reflection({ date: tuesday, title: 'Morning', text: 'It runs.' })
  .reflection({ date: tuesday, title: 'Evening', text: 'It still runs.' })

beforeEach(() => storeBundle(buildBundle().build()))
afterEach(cleanup)

async function choose(name: string) {
  press(/^Entries of the day/)
  fireEvent.click(await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) }))
}

describe('the entries of a day', () => {
  it('open at the newest, and can be chosen by their names', async () => {
    await openSheet(two)
    expect(notes().value).toBe('It still runs.')
    await choose('Morning')
    expect(notes().value).toBe('It runs.')
    type(notes(), 'It ran.')
    expect(await stored()).toMatchObject([{ text: 'It ran.' }, { text: 'It still runs.' }])
  })

  it('are not asked about while there is one at most', async () => {
    await openSheet()
    expect(screen.queryByRole('button', { name: /^Entries|^Another entry/ })).toBeNull()
    type(notes(), 'First.')
    await stored()
    await screen.findByRole('button', { name: 'Another entry' })
    expect(screen.queryByRole('button', { name: /^Entries/ })).toBeNull()
  })

  it('grow by another one, which is stored once something is written', async () => {
    await openSheet()
    type(notes(), 'First.')
    await stored()
    fireEvent.click(await screen.findByRole('button', { name: 'Another entry' }))
    expect(notes().value).toBe('')
    expect(await stored()).toHaveLength(1)
    type(notes(), 'Second.')
    expect(await stored()).toMatchObject([
      { date: tuesday, text: 'First.' },
      { date: tuesday, text: 'Second.' },
    ])
    expect(notes().value).toBe('Second.')
  })

  it('keep the page and the focus when a first entry is stored', async () => {
    await openSheet()
    notes().focus()
    type(notes(), 'First.')
    await stored()
    await screen.findByRole('button', { name: 'Another entry' })
    expect(document.activeElement).toBe(notes())
  })

  it('show what is left when undo takes away the one on the page', async () => {
    await openSheet(two)
    fireEvent.click(screen.getByRole('button', { name: 'Another entry' }))
    type(notes(), 'Third.')
    await stored()
    await act(() => undo())
    await waitFor(() => expect(notes().value).toBe(''))
    await choose('Evening')
    expect(notes().value).toBe('It still runs.')
  })

  it('come back to words that could not be stored', async () => {
    const { unmount } = await openSheet(two)
    stampChangesWith(() => {
      throw new Error('The disk is full.')
    })
    press('Another entry')
    type(notes(), 'Third.')
    press(/^Save reflection/)
    await waitFor(() => expect(status()).toMatch(/The disk is full\.$/))
    unmount()

    await openSheet()
    expect(notes().value).toBe('Third.')
    stampChangesWith(() => 2_000)
    expect((await stored()).map(({ text }) => text)).toContain('Third.')
  })
})

describe('one given entry', () => {
  const monday = toDay('2026-11-16')

  function Screen({ reflectionId }: { reflectionId: string | null }) {
    const data = useAppData(null)
    if (!data?.bundle) return null
    const { bundle, seq } = data
    return <ReflectionEntry {...{ bundle, seq, reflectionId }} day={monday} step={1} />
  }

  it('begins on any day, goes on under its id, and is followed by a new one', async () => {
    const { rerender } = render(<Screen reflectionId={null} />)
    await screen.findByRole('textbox', { name: 'Notes' })
    const field = notes()
    type(field, 'Afterwards.')
    const [first] = await stored()
    expect(first).toMatchObject({ date: monday, step: 1, text: 'Afterwards.' })

    rerender(<Screen reflectionId={first!.id} />)
    expect(notes()).toBe(field)
    rerender(<Screen reflectionId={null} />)
    expect(notes().value).toBe('')
    type(notes(), 'And then.')
    expect(await stored()).toMatchObject([{ text: 'Afterwards.' }, { text: 'And then.' }])
  })
})

describe('the name of an entry', () => {
  const [entry] = buildBundle().reflection({ date: tuesday }).build().reflections
  /** Ids of version 7 begin with their time. */
  const madeAt = (time: string) => {
    const hex = new Date(`2026-11-${time}`).getTime().toString(16).padStart(12, '0')
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
  }

  test.each([
    ['its title', { title: ' Morning' }, ' Morning'],
    ['when it was begun', { id: madeAt('17T08:05') }, 'Begun at 08:05'],
    ['when it was begun, late at night', { id: madeAt('18T02:30') }, 'Begun at 02:30'],
    ['its place, when it was begun on another day', { id: madeAt('18T08:05') }, 'Entry 2'],
    ['its place, when it comes from elsewhere', { id: 'sample', title: ' ' }, 'Entry 2'],
  ])('is %s', (_what, fields, name) => {
    expect(nameEntry({ ...entry!, ...fields }, 1, 4)).toBe(name)
  })

  it('knows the time of every new id', () => {
    const before = Date.now()
    const at = idMadeAt(newId())
    expect(at).toBeGreaterThanOrEqual(before)
    expect(at).toBeLessThanOrEqual(Date.now())
  })
})
