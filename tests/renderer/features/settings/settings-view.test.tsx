import { fakeDesktop, forgetSettings, storedSettings } from '../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSettings } from '../../../../renderer/desktop/settings'
import { SettingsView } from '../../../../renderer/features/settings/settings-view'
import { currentToast } from '../../../../renderer/ui/toast'

const working = { trayProblem: null, loginProblem: null, captureProblem: null }

beforeEach(async () => {
  forgetSettings()
  await loadSettings()
  fakeDesktop.describeBackground.mockResolvedValue(working)
  render(
    <SettingsView
      shortcuts={[{ label: 'Export as Markdown', keys: 'Ctrl E' }]}
      screenKeys={[
        {
          title: 'Today',
          keys: [
            { label: 'Focus on the task', keys: ['F'] },
            { label: 'Check the task off', keys: ['X', 'Enter'] },
          ],
        },
      ]}
      formatKeys={(shortcut) => shortcut.replace('Mod', 'Ctrl').replaceAll('+', ' ')}
      backups={null}
      livingFolder={<h2>Living folder</h2>}
    />,
  )
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
    await section().findByText('Ctrl E is “Export as Markdown” in Plumbline. Choose other keys.')
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

it('lists the shortcuts it is given', () => {
  const list = screen.getByRole('region', { name: 'Shortcuts' })
  expect(list.textContent).toContain('Export as Markdown')
  expect(list.textContent).toContain('Ctrl E')
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

it('lists the keys of a screen, and leaves out the single letters that are turned off', async () => {
  const keys = within(screen.getByRole('region', { name: 'Today' }))
  const rows = () => keys.getAllByRole('term').map((term) => term.parentElement?.textContent)
  expect(rows()).toEqual(['Focus on the taskF', 'Check the task offXEnter'])
  fireEvent.click(screen.getByRole('switch', { name: 'Single-letter keys' }))
  await screen.findByRole('switch', { name: 'Single-letter keys', checked: false })
  expect(rows()).toEqual(['Check the task offEnter'])
  expect(storedSettings().singleLetterKeys).toBe(false)
})
