import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { fakeDesktop, forgetSettings, sendEvent, storedSettings } from '../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../renderer/app/app'
import { database } from '../../../renderer/db/database'
import { changeSettings, loadSettings } from '../../../renderer/desktop/settings'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

freshDatabase()

// The screens are loaded when they are opened; how long that takes is not what is tested.
beforeAll(() =>
  Promise.all([
    import('../../../renderer/features/calendar/calendar-view'),
    import('../../../renderer/features/reflections/reflections-view'),
    import('../../../renderer/features/settings/settings-view'),
    import('../../../renderer/features/verdict/verdict-view'),
    import('../../../renderer/features/export/export-dialog'),
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

const oneTask = () => buildBundle().task({ title: 'Create the table' })

async function open(...builders: BundleBuilder[]) {
  for (const builder of builders) await storeBundle(builder.build())
  render(<App />)
  // The screens are loaded when they are opened.
  await screen.findByRole('heading', { level: 1 })
}

const main = () => screen.getByRole('main').getAttribute('aria-label')
const nav = () => within(screen.getByRole('navigation', { name: 'Main' }))
const heading = () => screen.findByRole('heading', { level: 1 })

describe('the app', () => {
  it('begins with a new plan, without the sidebar, while there is none', async () => {
    await open()
    expect(main()).toBe('New plan')
    expect(screen.queryByRole('navigation', { name: 'Main' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  })

  it('has no keys of a single letter while they are turned off', async () => {
    await changeSettings({ singleLetterKeys: false })
    await open(oneTask())
    const isAdding = () => screen.queryByRole('textbox', { name: 'New task' }) !== null
    fireEvent.keyDown(document.body, { key: 'n' })
    expect(isAdding()).toBe(false)
    await act(() => changeSettings({ singleLetterKeys: true }))
    fireEvent.keyDown(document.body, { key: 'n' })
    expect(isAdding()).toBe(true)
  })

  it('leads from the evidence of the verdict to an entry in its journal', async () => {
    const reflected = oneTask()
      .reflection({ id: 'a', date: '2026-11-09', step: 1, energy: 2, title: 'The first page' })
      .reflection({ id: 'b', date: '2026-11-10', step: 2, energy: 1, title: 'It answers' })
      .reflection({ id: 'c', date: '2026-11-11', step: 3, energy: -1, title: 'A button' })
      .reflection({ id: 'd', date: '2026-11-12', step: 3, energy: 0, title: 'A list' })
      .rating({ step: 1, value: 4, date: '2026-11-10' })
    await changeSettings({ showRunningVerdict: true })
    await open(reflected)
    fireEvent.click(nav().getByRole('link', { name: 'Verdict' }))
    fireEvent.click(await screen.findByRole('button', { name: /^Energy/ }))
    fireEvent.click(screen.getByRole('button', { name: /It answers/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Open in Reflections' }))
    await screen.findByRole('heading', { level: 1, name: 'Reflections' })
    expect(main()).toBe('Reflections')
    expect(screen.getByRole('heading', { level: 2, name: 'It answers' })).toBeTruthy()
    expect(document.activeElement?.tagName).toBe('ARTICLE')
  })

  it('opens a new plan on Today once it is made', async () => {
    await open()
    await waitFor(async () => expect(document.activeElement).toBe(await heading()))
    for (let page = 0; page < 4; page++) {
      fireEvent.keyDown(document.activeElement!, { key: 'Enter' })
    }
    await waitFor(() => expect(main()).toBe('Today'))
    expect((await database.plans.toArray()).map(({ id }) => id)).toEqual([storedSettings().planId])
  })

  it('opens on Today and goes to each screen of the sidebar', async () => {
    await open(oneTask())
    expect(main()).toBe('Today')
    for (const name of ['Calendar', 'Verdict', 'Settings', 'Today']) {
      fireEvent.click(nav().getByRole('link', { name }))
      await heading()
      expect(main()).toBe(name)
      expect(nav().getByRole('link', { current: 'page' }).textContent).toBe(name)
    }
  })

  it('goes to New plan and back to Today', async () => {
    await open(oneTask())
    fireEvent.click(nav().getByRole('link', { name: 'New plan' }))
    expect(main()).toBe('New plan')
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(main()).toBe('Today')
  })

  it('shows the plan that is chosen, and remembers it', async () => {
    const other = buildBundle().plan({ id: 'plan-2', title: 'Recipe box', createdAt: 1 })
    await open(oneTask(), other)
    fireEvent.click(nav().getByRole('button', { name: 'Plan: Mini blog, Day 16 of 28, to 29 Nov' }))
    const item = await screen.findByRole('menuitem', { name: 'Recipe box' })
    fireEvent.click(item)
    await screen.findByRole('button', { name: /^Plan: Recipe box/ })
    expect(storedSettings().planId).toBe('plan-2')
  })

  it('hangs the line straight until the verdict may be shown, and leads to it', async () => {
    await open(oneTask().rating({ step: 1, value: 5 }))
    const name = 'Verdict: Not yet shown. From step 4 on, or when you ask'
    fireEvent.click(nav().getByRole('link', { name }))
    await heading()
    expect(main()).toBe('Verdict')
  })

  it('says how many steps are rated once step 4 has begun', async () => {
    await open(buildBundle().task({ step: 4, doneOn: '2026-11-10' }).rating({ step: 1, value: 5 }))
    expect(nav().queryByRole('link', { name: /1 of 4 steps rated$/ })).not.toBeNull()
  })

  it('exports with its button', async () => {
    await open(oneTask())
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))
    expect(await screen.findByRole('dialog', { name: /^Export / })).toBeDefined()
  })

  it('goes to the first answer of today to write a reflection', async () => {
    await open(oneTask())
    fireEvent.click(nav().getByRole('link', { name: 'Calendar' }))
    await heading()
    act(() => sendEvent('actionChosen', 'write-reflection'))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: '−2' })),
    )
  })
})

describe('the window', () => {
  it('closes only when what was typed is stored', async () => {
    await open(oneTask())
    fireEvent.change(screen.getByRole('textbox', { name: 'Notes' }), {
      target: { value: 'It runs.' },
    })
    const stored = vi.fn<() => void>()
    fakeDesktop.confirmClose.mockImplementationOnce(async () => {
      const [entry] = await database.reflections.toArray()
      if (entry?.text === 'It runs.') stored()
    })
    act(() => sendEvent('closeRequested', null))
    await waitFor(() => expect(fakeDesktop.confirmClose).toHaveBeenCalledOnce())
    await waitFor(() => expect(stored).toHaveBeenCalledOnce())
  })

  it('has its controls, and the menu where there is no bar for it', async () => {
    await open(oneTask())
    const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
    for (const name of ['Minimise', 'Maximise', 'Close']) click(name)
    expect(fakeDesktop.controlWindow.mock.calls).toEqual([
      ['minimize'],
      ['toggle-maximize'],
      ['close'],
    ])
    act(() => sendEvent('windowChanged', { maximized: true }))
    click('Restore')
    expect(fakeDesktop.controlWindow).toHaveBeenLastCalledWith('toggle-maximize')
    click('Application menu')
    expect(fakeDesktop.popUpMenu).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 0 })
  })
})
