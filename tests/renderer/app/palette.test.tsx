import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { fakeDesktop, forgetSettings, storedSettings } from '../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../renderer/app/app'
import { changeSettings, loadSettings } from '../../../renderer/desktop/settings'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

freshDatabase()

// The screens are loaded when they are opened; how long that takes is not what is tested.
beforeAll(() =>
  Promise.all([
    import('../../../renderer/features/palette/command-palette'),
    import('../../../renderer/features/calendar/calendar-view'),
    import('../../../renderer/features/reflections/reflections-view'),
    import('../../../renderer/features/settings/settings-view'),
    import('../../../renderer/features/settings/shortcut-sheet'),
  ]),
)

beforeEach(async () => {
  vi.clearAllMocks()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(2026, 10, 17, 12))
  forgetSettings()
  await loadSettings()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const story = () =>
  buildBundle()
    .task({ title: 'Create the table', estimate: 60 })
    .task({ title: 'Style the page', doneOn: '2026-11-10' })
    .reflection({ date: '2026-11-10', title: 'Slow start', text: 'The query took ages.' })

async function open(...builders: BundleBuilder[]) {
  for (const builder of builders) await storeBundle(builder.build())
  render(<App />)
  await screen.findByRole('main')
}

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const main = () => screen.getByRole('main', { hidden: true }).getAttribute('aria-label')
const field = () => screen.queryByRole<HTMLInputElement>('combobox', { name: /^Find a task/ })
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const chosen = () => screen.getByRole('option', { selected: true })

async function openPalette(query = '') {
  press('k', { ctrlKey: true })
  await waitFor(() => expect(document.activeElement).toBe(field()))
  if (query !== '') fireEvent.change(field()!, { target: { value: query } })
}

describe('the command palette', () => {
  it('lists what can be done now, with its keys, and nothing else', async () => {
    await open(story())
    await openPalette()
    expect(options()).toContain('CalendarCtrl 2')
    expect(options()).toContain('Add a task for todayN')
    expect(options()).toContain('Start focus on “Create the table”F')
    expect(options().some((text) => /Undo|Find or run/.test(text ?? ''))).toBe(false)
    expect(screen.getByText(/^\d+ results$/).getAttribute('role')).toBe('status')
  })

  it('runs what is chosen with the arrow keys, and remembers it', async () => {
    await open(story())
    await openPalette('calen')
    expect(chosen().textContent).toBe('CalendarCtrl 2')
    expect(field()?.getAttribute('aria-activedescendant')).toBe(chosen().id)
    press('ArrowUp')
    press('ArrowDown')
    press('Enter')
    await waitFor(() => expect(main()).toBe('Calendar'))
    expect(field()).toBeNull()
    expect(storedSettings().recentChoices).toEqual(['command:go-calendar'])
    await openPalette()
    expect(options()[0]).toContain('Calendar')
  })

  it('marks the letters that were met', async () => {
    await open(story())
    await openPalette('crtab')
    const marks = [...chosen().querySelectorAll('b')].map(({ textContent }) => textContent)
    expect(marks).toEqual(['Cr', 'tab'])
  })

  it('leads to a task on its day', async () => {
    await open(story())
    await openPalette('create')
    expect(chosen().textContent).toContain('Create the table')
    press('Enter')
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Create the table'),
    )
    expect(main()).toBe('Today')
    await openPalette('style')
    expect(chosen().textContent).toContain('Done Tue 10 Nov')
    press('Enter')
    await waitFor(() => expect(main()).toBe('Calendar'))
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-day]')?.getAttribute('data-day')).toBe(
        '2026-11-10',
      ),
    )
  })

  it('starts the focus on a task with Ctrl Enter, and says so only where that works', async () => {
    await open(story())
    await openPalette('create')
    expect(screen.getByText('Start focus')).toBeTruthy()
    press('Enter', { ctrlKey: true })
    await screen.findByRole('region', { name: 'Focus timer' })
    expect(field()).toBeNull()
    expect(screen.getByRole('heading', { level: 2, name: 'Create the table' })).toBeTruthy()
    await openPalette('style')
    expect(chosen().textContent).toContain('Style the page')
    expect(screen.queryByText('Start focus')).toBeNull()
    press('Enter', { ctrlKey: true })
    expect(field()).not.toBeNull()
  })

  it('finds a reflection by its text, shows where, and opens it', async () => {
    await open(story())
    await openPalette('query ages')
    await waitFor(() => expect(chosen().textContent).toContain('Slow startThe query took ages.'))
    press('Enter')
    await screen.findByRole('heading', { level: 2, name: 'Slow start' })
    expect(main()).toBe('Reflections')
  })

  it('finds a reflection by its day', async () => {
    await open(story())
    await openPalette('10 nov')
    expect(options().some((text) => text?.startsWith('Slow start'))).toBe(true)
  })

  it('switches to another plan', async () => {
    const other = buildBundle().plan({ id: 'plan-2', title: 'Recipe box', createdAt: 1 })
    await open(story(), other)
    await openPalette('recipe')
    press('Enter')
    await screen.findByRole('button', { name: /^Plan: Recipe box/ })
    expect(storedSettings().planId).toBe('plan-2')
  })

  it('says when nothing is found, and Enter does nothing then', async () => {
    await open(story())
    await openPalette('zzz')
    screen.getByText('Nothing here is called “zzz”.')
    press('Enter')
    expect(field()).not.toBeNull()
  })

  it.each([
    ['Escape', {}],
    ['k', { ctrlKey: true }],
  ])('closes with %s %j and gives the focus back', async (key, more) => {
    await open(story())
    const link = screen.getByRole('link', { name: 'Verdict' })
    link.focus()
    await openPalette()
    press(key, more)
    await waitFor(() => expect(document.activeElement).toBe(link))
    expect(field()).toBeNull()
  })

  it('is there without a plan, with what needs none', async () => {
    await open()
    await openPalette('plan')
    expect(options()).toEqual(['New planCtrl N'])
  })

  it('is opened by its button too', async () => {
    await open(story())
    fireEvent.click(screen.getByRole('button', { name: 'Find or run' }))
    await waitFor(() => expect(field()).not.toBeNull())
  })
})

describe('keys that were chosen', () => {
  it('do at once what they are chosen for, in the menu too, and the old ones do nothing', async () => {
    await open(story())
    await act(() => changeSettings({ shortcuts: { 'go-calendar': 'Mod+J', 'today.add': 'G' } }))
    press('2', { ctrlKey: true })
    expect(main()).toBe('Today')
    press('n')
    expect(screen.queryByRole('textbox', { name: 'New task' })).toBeNull()
    press('g')
    expect(screen.getByRole('textbox', { name: 'New task' })).toBeTruthy()
    const items = fakeDesktop.setMenu.mock.lastCall?.[0].flatMap((menu) => menu.items)
    expect(items).toContainEqual(
      expect.objectContaining({ id: 'go-calendar', accelerator: 'CmdOrCtrl+J' }),
    )
    press('j', { ctrlKey: true })
    await waitFor(() => expect(main()).toBe('Calendar'))
    await openPalette('calen')
    expect(options()).toContain('CalendarCtrl J')
  })
})

describe('the list of shortcuts', () => {
  const sheet = () => screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })

  it('opens with ?, is looked through, and leads to where they are changed', async () => {
    await open(story())
    press('?', { shiftKey: true })
    await waitFor(() => expect(sheet()).not.toBeNull())
    const terms = () => screen.getAllByRole('term').map(({ textContent }) => textContent)
    expect(terms()).toContain('Check the task off')
    const search = screen.getByRole('textbox', { name: 'Look for a shortcut' })
    fireEvent.change(search, { target: { value: 'ctrl 5' } })
    expect(terms()).toEqual(['Verdict'])
    fireEvent.change(search, { target: { value: 'zzz' } })
    screen.getByText('No shortcut has “zzz”.')
    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts…' }))
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
  })

  it('does not open while ? is typed, or single letters are turned off', async () => {
    await open(story())
    press('n')
    const text = await screen.findByRole('textbox', { name: 'New task' })
    fireEvent.keyDown(text, { key: '?', shiftKey: true })
    expect(sheet()).toBeNull()
    text.blur()
    await act(() => changeSettings({ singleLetterKeys: false }))
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true })
    expect(sheet()).toBeNull()
  })
})
