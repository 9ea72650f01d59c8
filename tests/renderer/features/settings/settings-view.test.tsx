import { fakeDesktop, forgetSettings, storedSettings } from '../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '#shared/keys/command'
import { loadSettings } from '../../../../renderer/desktop/settings'
import { SettingsView } from '../../../../renderer/features/settings/settings-view'
import { currentToast } from '../../../../renderer/ui/toast'

const commands: readonly Command[] = [
  { id: 'export', place: 'everywhere', label: 'Export…', shortcut: 'Mod+E' },
  { id: 'today', place: 'everywhere', label: 'Today', shortcut: 'Mod+1' },
  { id: 'copy-day', place: 'everywhere', label: 'Copy today', shortcut: null },
  { id: 'undo', place: 'everywhere', label: 'Undo', fixedKeys: ['Mod+Z'] },
  { id: 'today.focus', place: 'today', label: 'Focus on the task', shortcut: 'F' },
  { id: 'today.done', place: 'today', label: 'Check it off', shortcut: 'X', fixedKeys: ['Enter'] },
  { id: 'calendar.move', place: 'calendar', label: 'Move a session', shortcut: 'M' },
]

const working = { trayProblem: null, loginProblem: null, captureProblem: null }

beforeEach(async () => {
  forgetSettings()
  await loadSettings()
  fakeDesktop.describeBackground.mockResolvedValue(working)
  render(<SettingsView commands={commands} backups={null} livingFolder={<h2>Living folder</h2>} />)
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

it('reminds at a time of one’s own once it is switched on', async () => {
  const section = within(screen.getByRole('region', { name: 'Schedule' }))
  const time = section.getByRole<HTMLInputElement>('textbox', { name: 'Time of the reminder' })
  expect([time.value, time.disabled]).toEqual(['19:00', true])
  fireEvent.click(section.getByRole('switch', { name: 'Daily reminder' }))
  await waitFor(() => expect(time.disabled).toBe(false))
  fireEvent.change(time, { target: { value: '9 pm' } })
  fireEvent.keyDown(time, { key: 'Enter' })
  await waitFor(() => expect(time.value).toBe('21:00'))
  expect(storedSettings()).toMatchObject({ reminder: true, reminderTime: '21:00' })
})

describe('in the background', () => {
  const section = () => within(screen.getByRole('region', { name: 'Background' }))
  const turnOn = async (name: string) => {
    fireEvent.click(section().getByRole('switch', { name }))
    await section().findByRole('switch', { name, checked: true })
  }
  const keys = () => section().getByRole('button', { name: /Keys for quick capture/ })
  /** Opens the field for keys and presses some. */
  const pressKeys = (press: object) => {
    fireEvent.click(keys())
    fireEvent.keyDown(section().getByRole('button', { name: /^Press the new keys/ }), press)
  }

  it.each([
    ['Keep running in the tray', { trayProblem: 'There is no tray.' }, 'keepInTray'],
    ['Start at login', { loginProblem: 'Only the installed app.' }, 'startAtLogin'],
    ['Quick capture', { captureProblem: 'Refused.' }, 'quickCapture'],
  ] as const)('%s is remembered, and says why it has no effect', async (name, problem, setting) => {
    fakeDesktop.describeBackground.mockResolvedValue({ ...working, ...problem })
    await turnOn(name)
    await section().findByText(Object.values(problem)[0] ?? '')
    expect(storedSettings()[setting]).toBe(true)
  })

  it('takes the keys for a thought as they are pressed', async () => {
    expect(keys().hasAttribute('disabled')).toBe(true)
    await turnOn('Quick capture')
    expect(keys().textContent).toBe('Ctrl Shift Space')
    pressKeys({ key: 'k', code: 'KeyK', ctrlKey: true, altKey: true })
    await waitFor(() => expect(keys().textContent).toBe('Ctrl Alt K'))
    expect(storedSettings().captureShortcut).toBe('Mod+Alt+K')
  })

  it('says which keys cannot be had, and keeps those it has', async () => {
    await turnOn('Quick capture')
    pressKeys({ key: 'e', code: 'KeyE', ctrlKey: true })
    await section().findByText('Ctrl E is “Export…” in Plumbline. Choose other keys.')
    pressKeys({ key: 'e', code: 'KeyE' })
    await section().findByText('Hold Ctrl or Alt as well.')
    fireEvent.keyDown(section().getByRole('button', { name: /^Press the new keys/ }), {
      key: 'Escape',
    })
    expect(keys().textContent).toBe('Ctrl Shift Space')
    expect(storedSettings().captureShortcut).toBe('Mod+Shift+Space')
  })
})

it('says where the data is and shows the folder', () => {
  screen.getByText('/home/anna/.config/Plumbline')
  fireEvent.click(screen.getByRole('button', { name: 'Show folder' }))
  expect(fakeDesktop.showDataFolder).toHaveBeenCalledOnce()
})

it('copies the details for whoever helps, and says so', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Copy details' }))
  await waitFor(() =>
    expect(currentToast()?.message).toBe('The details are copied. They hold no word of yours.'),
  )
  expect(fakeDesktop.copyText).toHaveBeenCalledWith('Plumbline 1.2.3')
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

describe('the shortcuts', () => {
  const place = (name: string) => within(screen.getByRole('region', { name }))
  const rows = (name: string) => place(name).getAllByRole('listitem')
  const texts = (name: string) => rows(name).map((row) => row.textContent)
  const row = (label: string) => {
    const found = screen.getByText(label).closest('li')
    if (!found) throw new Error(`There is no row ${label}`)
    return within(found)
  }
  const keys = (label: string) => row(label).getByRole('button', { name: /: .*\. Change$/ })
  const press = (label: string, key: object) => {
    fireEvent.click(keys(label))
    fireEvent.keyDown(row(label).getByRole('button', { name: /^Press the new keys/ }), key)
  }
  const ctrl = (key: string) => ({ key, code: `Key${key.toUpperCase()}`, ctrlKey: true })
  const answer = (label: string, name: string) =>
    fireEvent.click(row(label).getByRole('button', { name }))
  const chosen = () => storedSettings().shortcuts

  it('are listed by their places, and say which single letters are turned off', async () => {
    expect(texts('Today')).toEqual(['Focus on the taskF', 'Check it offEnterX'])
    fireEvent.click(screen.getByRole('switch', { name: 'Single-letter keys' }))
    await screen.findByRole('switch', { name: 'Single-letter keys', checked: false })
    expect(texts('Today')).toEqual(['Focus on the taskF, off', 'Check it offEnterX, off'])
    expect(storedSettings().singleLetterKeys).toBe(false)
  })

  it('take the keys that are pressed, and give the old ones back', async () => {
    press('Export…', ctrl('j'))
    await waitFor(() => expect(keys('Export…').textContent).toBe('Ctrl J'))
    expect(chosen()).toEqual({ export: 'Mod+J' })
    answer('Export…', 'Export…: back to Ctrl E')
    await waitFor(() => expect(keys('Export…').textContent).toBe('Ctrl E'))
    expect(chosen()).toEqual({})
  })

  it('can be had for what had none, and given up', async () => {
    press('Copy today', { ...ctrl('d'), altKey: true })
    await waitFor(() => expect(keys('Copy today').textContent).toBe('Ctrl Alt D'))
    press('Export…', { key: 'Backspace' })
    await waitFor(() => expect(keys('Export…').textContent).toBe('None'))
    expect(chosen()).toEqual({ 'copy-day': 'Mod+Alt+D', export: null })
    fireEvent.click(screen.getByRole('button', { name: 'Reset all' }))
    await waitFor(() => expect(chosen()).toEqual({}))
  })

  it('say who has the keys, and swap them', async () => {
    press('Export…', { ...ctrl('1'), code: 'Digit1' })
    await row('Export…').findByText('Ctrl 1 is “Today”.')
    expect(chosen()).toEqual({})
    answer('Export…', 'Swap the keys')
    await waitFor(() => expect(chosen()).toEqual({ export: 'Mod+1', today: 'Mod+E' }))
  })

  it('say who has the keys in another place, and take them or leave them', async () => {
    press('Export…', { ...ctrl('m'), altKey: true })
    await waitFor(() => expect(chosen()).toEqual({ export: 'Mod+Alt+M' }))
    press('Move a session', { ...ctrl('m'), altKey: true })
    await row('Move a session').findByText('Ctrl Alt M is “Export…” (Everywhere).')
    answer('Move a session', 'Leave it')
    expect(row('Move a session').queryByText(/Ctrl Alt M/)).toBeNull()
    press('Move a session', { ...ctrl('m'), altKey: true })
    answer('Move a session', 'Use them here')
    await waitFor(() => expect(chosen()).toEqual({ export: null, 'calendar.move': 'Mod+Alt+M' }))
  })

  it.each([
    ['Export…', ctrl('c'), 'These keys copy, here as everywhere. Choose others.'],
    ['Export…', ctrl('z'), 'Ctrl Z is “Undo”, always. Choose others.'],
    ['Export…', { key: 'k', code: 'KeyK' }, 'Hold Ctrl or Alt as well: by itself it is typed.'],
    ['Focus on the task', { key: 'ArrowUp' }, /^Up finds the way around a screen/],
    ['Focus on the task', { key: 'é', code: 'Digit2' }, /^That key is not the same everywhere/],
  ])('of “%s” are never %j', async (label, key, words) => {
    press(label, key)
    await row(label).findByText(words)
    expect(chosen()).toEqual({})
  })
})
