import { fakeDesktop, forgetSettings, storedSettings } from '../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSettings } from '../../../../renderer/desktop/settings'
import { SettingsView } from '../../../../renderer/features/settings/settings-view'

beforeEach(async () => {
  forgetSettings()
  await loadSettings()
  render(<SettingsView shortcuts={[{ label: 'Export as Markdown', keys: 'Ctrl E' }]} />)
  await screen.findByText('Version 1.2.3')
})

afterEach(cleanup)

describe('appearance', () => {
  it('starts with the theme of the system', () => {
    const theme = within(screen.getByRole('radiogroup', { name: 'Theme' }))
    expect(theme.getByRole('radio', { checked: true }).textContent).toBe('Match system')
  })

  it('changes to paper and ink, and remembers it', async () => {
    const theme = within(screen.getByRole('radiogroup', { name: 'Theme' }))
    fireEvent.click(theme.getByRole('radio', { name: 'Ink' }))
    await theme.findByRole('radio', { name: 'Ink', checked: true })
    expect(storedSettings().appearance).toBe('dark')

    fireEvent.keyDown(theme.getByRole('radio', { name: 'Ink' }), { key: 'ArrowLeft' })
    await theme.findByRole('radio', { name: 'Paper', checked: true })
    expect(storedSettings().appearance).toBe('light')
  })
})

it('shows the running verdict before step 4 when asked to', async () => {
  const name = 'Show the running verdict before step 4'
  fireEvent.click(screen.getByRole('switch', { name }))
  await screen.findByRole('switch', { name, checked: true })
  expect(storedSettings().showRunningVerdict).toBe(true)
})

it('lets a day start at another hour, and remembers it', async () => {
  const section = within(screen.getByRole('region', { name: 'Schedule' }))
  const button = section.getByRole('button', { name: /A day starts at/ })
  expect(button.textContent).toContain('4:00')
  fireEvent.keyDown(button, { key: 'ArrowRight' })
  fireEvent.keyUp(button, { key: 'ArrowRight' })
  await section.findByRole('button', { name: /5:00/ })
  expect(storedSettings().dayStartHour).toBe(5)
})

it('says where the data is and shows the folder', () => {
  screen.getByText('/home/anna/.config/Plumbline')
  fireEvent.click(screen.getByRole('button', { name: 'Show folder' }))
  expect(fakeDesktop.showDataFolder).toHaveBeenCalledOnce()
})

it('lists the shortcuts it is given', () => {
  const list = screen.getByRole('region', { name: 'Shortcuts' })
  expect(list.textContent).toContain('Export as Markdown')
  expect(list.textContent).toContain('Ctrl E')
})

describe('the navigation', () => {
  it('names every section of the page, and marks the first', () => {
    const buttons = within(screen.getByRole('navigation', { name: 'Settings' })).getAllByRole(
      'button',
    )
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(buttons.map((button) => button.textContent)).toEqual(
      headings.map((heading) => heading.textContent),
    )
    expect(buttons[0]?.getAttribute('aria-current')).toBe('true')
  })

  it('moves the focus to the section that is chosen, and marks it', () => {
    const nav = within(screen.getByRole('navigation', { name: 'Settings' }))
    fireEvent.click(nav.getByRole('button', { name: 'About' }))
    expect(document.activeElement?.textContent).toBe('About')
    expect(nav.getByRole('button', { name: 'About' }).getAttribute('aria-current')).toBe('true')
    expect(nav.getByRole('button', { name: 'Appearance' }).getAttribute('aria-current')).toBeNull()
  })
})
