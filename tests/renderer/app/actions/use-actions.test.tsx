import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import { fakeDesktop, sendEvent } from '../../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { keyProblem } from '#shared/keys/key-problem'
import { resolveBindings } from '#shared/keys/key-bindings'
import type { MenuItem } from '#shared/ipc/desktop-api'
import { useActions } from '../../../../renderer/app/actions/use-actions'
import { buildMenu } from '../../../../renderer/app/actions/build-menu'
import { toAccelerator } from '../../../../renderer/app/actions/accelerator'
import { commands } from '../../../../renderer/app/actions/commands'
import type { ViewId } from '../../../../renderer/app/views'
import { database } from '../../../../renderer/db/database'
import { useHistoryLabels } from '../../../../renderer/db/history'
import { usePendingSave } from '../../../../renderer/db/pending-saves'
import { setTaskDone } from '../../../../renderer/db/tasks'
import { Dialog } from '../../../../renderer/ui/dialog'
import { currentToast, hideToast } from '../../../../renderer/ui/toast'
import { buildBundle } from '../../../support/build-bundle'

freshDatabase()
const bundle = buildBundle().task({ title: 'Create the table' }).build()
const goTo = vi.fn<(view: ViewId) => void>()
const elsewhere = {
  openExport: vi.fn<() => void>(),
  copyPart: vi.fn<() => Promise<void>>(),
  openAbout: vi.fn<() => void>(),
  openHistory: vi.fn<() => void>(),
  openImport: vi.fn<() => void>(),
  openRestore: vi.fn<() => void>(),
  showSample: vi.fn<() => Promise<void>>(),
  openPalette: vi.fn<() => void>(),
  openShortcuts: vi.fn<() => void>(),
}

beforeEach(async () => {
  vi.clearAllMocks()
  hideToast()
  await storeBundle(bundle)
})

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(document, 'execCommand')
})

interface PageProps {
  readonly save?: () => Promise<void>
  readonly isDialogOpen?: boolean
}

function Page({ save = nothing, isDialogOpen = false }: PageProps) {
  useActions({ bundle, history: useHistoryLabels(), goTo, ...elsewhere })
  usePendingSave(save)
  return (
    <>
      <textarea aria-label="Notes" />
      <input type="checkbox" aria-label="Done" />
      <Dialog title="A dialog" isOpen={isDialogOpen} onClose={() => {}}>
        <button type="button">Inside</button>
      </Dialog>
    </>
  )
}

function nothing(): Promise<void> {
  return Promise.resolve()
}

/** @returns whether the page left the key to whoever else wants it */
function press(key: string, more: object = {}, on: Element = document.body): boolean {
  return fireEvent.keyDown(on, { key, ctrlKey: true, ...more })
}

function item(id: string): Extract<MenuItem, { kind: 'action' }> | undefined {
  const menus = fakeDesktop.setMenu.mock.lastCall?.[0] ?? []
  return menus
    .flatMap(({ items }) => items)
    .find((entry) => entry.kind === 'action' && entry.id === id) as never
}

const doneOn = async () => (await database.tasks.get('task-1'))?.doneOn
const message = () => currentToast()?.message

async function checkOff() {
  await act(() => setTaskDone(bundle.tasks[0]!, toDay('2026-11-17')))
  await waitFor(() => expect(item('undo')?.label).toBe('Undo: Check off "Create the table"'))
}

describe('an action', () => {
  it('runs once when its menu item is chosen', () => {
    render(<Page />)
    sendEvent('actionChosen', 'go-calendar')
    expect(goTo).toHaveBeenCalledExactlyOnceWith('calendar')
  })

  it('runs once when its keys are pressed, and nothing else gets them', () => {
    render(<Page />)
    expect(press('2')).toBe(false)
    expect(goTo).toHaveBeenCalledExactlyOnceWith('calendar')
    expect(press('q')).toBe(true)
    expect(goTo).toHaveBeenCalledOnce()
  })

  it('runs while one types, except undo and redo', () => {
    render(<Page />)
    press('5', {}, screen.getByRole('textbox'))
    expect(goTo).toHaveBeenCalledExactlyOnceWith('verdict')
  })

  it('does not run for keys that somebody else has used', () => {
    render(<Page />)
    const stop = (event: Event) => event.preventDefault()
    document.body.addEventListener('keydown', stop)
    press('2')
    document.body.removeEventListener('keydown', stop)
    expect(goTo).not.toHaveBeenCalled()
  })

  it('does not run for keys while a dialog is open', () => {
    render(<Page isDialogOpen />)
    press('2', {}, screen.getByRole('button', { name: 'Inside' }))
    expect(goTo).not.toHaveBeenCalled()
  })

  it('no longer runs when the page is gone', () => {
    render(<Page />).unmount()
    sendEvent('actionChosen', 'go-calendar')
    press('2')
    expect(goTo).not.toHaveBeenCalled()
  })

  it('that is unknown or not possible does nothing', () => {
    render(<Page />)
    sendEvent('actionChosen', 'no-such-action')
    sendEvent('actionChosen', 'redo')
    expect(message()).toBeUndefined()
  })

  it('that fails tells the user why', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    elsewhere.showSample.mockRejectedValueOnce(new Error('The window is gone.'))
    render(<Page />)
    sendEvent('actionChosen', 'show-sample')
    await waitFor(() => expect(message()).toBe('That did not work: The window is gone.'))
    expect(error).toHaveBeenCalledOnce()
  })

  it('goes to Today and its editor to write a reflection', async () => {
    render(<Page />)
    sendEvent('actionChosen', 'write-reflection')
    expect(goTo).toHaveBeenCalledExactlyOnceWith('today')
  })
})

describe('undo and redo', () => {
  it('take the latest change back and bring it back, and say which', async () => {
    render(<Page />)
    await checkOff()
    press('z')
    await waitFor(() => expect(message()).toBe('Undone: Check off "Create the table"'))
    expect(await doneOn()).toBeNull()

    await waitFor(() => expect(item('redo')?.label).toBe('Redo: Check off "Create the table"'))
    expect(item('undo')).toMatchObject({ label: 'Undo', enabled: false })
    press('Z', { shiftKey: true })
    await waitFor(() => expect(message()).toBe('Done again: Check off "Create the table"'))
    expect(await doneOn()).toBe('2026-11-17')
  })

  it('store what is being written first', async () => {
    const save = vi.fn<() => Promise<void>>(nothing)
    render(<Page save={save} />)
    await checkOff()
    sendEvent('actionChosen', 'undo')
    await waitFor(() => expect(message()).toMatch(/^Undone/))
    expect(save).toHaveBeenCalledOnce()
  })

  it('are left to a text field by the keys', async () => {
    render(<Page />)
    await checkOff()
    const field = screen.getByRole('textbox')
    field.focus()
    expect(press('z', {}, field)).toBe(true)
    expect(press('Z', { shiftKey: true }, field)).toBe(true)
    expect(await doneOn()).toBe('2026-11-17')
  })

  it('are handed to a text field by the menu', async () => {
    const execCommand = vi.fn<typeof document.execCommand>(() => true)
    Object.assign(document, { execCommand })
    render(<Page />)
    screen.getByRole('textbox').focus()
    sendEvent('actionChosen', 'undo')
    sendEvent('actionChosen', 'redo')
    expect(execCommand.mock.calls).toEqual([['undo'], ['redo']])
  })

  it('work while a check box has the focus', async () => {
    render(<Page />)
    await checkOff()
    const box = screen.getByRole('checkbox')
    box.focus()
    press('z', {}, box)
    await waitFor(async () => expect(await doneOn()).toBeNull())
  })
})

describe('the menu', () => {
  const context = { history: { undo: 'Check off "A"', redo: null }, goTo, ...elsewhere }
  const idsOf = (items: readonly MenuItem[] = []) =>
    items.map((entry) =>
      entry.kind === 'action' ? entry.id : entry.kind === 'role' ? `(${entry.role})` : '-',
    )
  const menuOf = (plan: typeof bundle | null) => buildMenu({ ...context, bundle: plan })

  it('has every action where it belongs, beside what the system offers', () => {
    const menus = menuOf(bundle)
    expect(Object.fromEntries(menus.map(({ label, items }) => [label, idsOf(items)]))).toEqual({
      File: [
        'go-new-plan',
        'go-edit-plan',
        'go-settings',
        'show-sample',
        'export',
        'import-markdown',
        'back-up',
        'restore-backup',
        '-',
        '(close)',
        '(quit)',
      ],
      Edit: [
        'undo',
        'redo',
        'history',
        'copy-day',
        'copy-week',
        'copy-verdict',
        '-',
        '(cut)',
        '(copy)',
        '(paste)',
        '(selectAll)',
      ],
      View: [
        'go-today',
        'go-calendar',
        'go-timeline',
        'go-reflections',
        'go-verdict',
        'go-postings',
        'go-guide',
        'write-reflection',
        'search-reflections',
        'palette',
        'next-region',
        'previous-region',
        '-',
        '(resetZoom)',
        '(zoomIn)',
        '(zoomOut)',
        '-',
        '(togglefullscreen)',
      ],
      Window: ['(minimize)'],
      Help: ['shortcuts', 'show-hints', 'whats-new', 'about'],
    })
  })

  it('names what would be undone, with its keys', () => {
    const edit = menuOf(bundle).find(({ label }) => label === 'Edit')?.items
    expect(edit?.slice(0, 2)).toEqual([
      {
        kind: 'action',
        id: 'undo',
        label: 'Undo: Check off "A"',
        enabled: true,
        accelerator: 'CmdOrCtrl+Z',
      },
      {
        kind: 'action',
        id: 'redo',
        label: 'Redo',
        enabled: false,
        accelerator: 'CmdOrCtrl+Shift+Z',
      },
    ])
  })

  it('offers without a plan only what needs none', () => {
    const enabled = menuOf(null)
      .flatMap(({ items }) => items)
      .flatMap((entry) => (entry.kind === 'action' && entry.enabled ? [entry.id] : []))
    expect(enabled).toEqual([
      'go-new-plan',
      'show-sample',
      'import-markdown',
      'restore-backup',
      'undo',
      'history',
      'palette',
      'next-region',
      'previous-region',
      'shortcuts',
      'whats-new',
      'about',
    ])
  })

  it('is set when the page opens, and again when what it says changes', async () => {
    render(<Page />)
    await waitFor(() => expect(item('undo')).toMatchObject({ label: 'Undo', enabled: false }))
    await checkOff()
    expect(item('undo')?.enabled).toBe(true)
  })
})

describe('the list of everything a key does', () => {
  it('has plain words for every command, once', () => {
    expect(commands).toContainEqual(expect.objectContaining({ id: 'undo', label: 'Undo' }))
    expect(commands).toContainEqual(expect.objectContaining({ id: 'today.focus', shortcut: 'F' }))
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  })

  it('brings along no keys that are in the way of others', () => {
    const bindings = resolveBindings(commands, {})
    const lost = commands.filter(({ id, shortcut }) => shortcut && bindings.get(id) !== shortcut)
    expect(lost).toEqual([])
  })

  it('brings along no keys that one could not choose', () => {
    const refused = commands.filter(
      (command) =>
        command.shortcut && keyProblem({ ...command, shortcut: null }, command.shortcut, false),
    )
    // The one that people expect, in spite of being typed.
    expect(refused.map(({ shortcut }) => shortcut)).toEqual(['?'])
  })
})

describe('the export', () => {
  it('stores what is being written, then opens its dialog', async () => {
    const stored: string[] = []
    elsewhere.openExport.mockImplementationOnce(() => stored.push('opened'))
    render(<Page save={() => Promise.resolve(void stored.push('saved'))} />)
    press('e')
    await waitFor(() => expect(stored).toEqual(['saved', 'opened']))
  })

  it.each([
    ['copy-day', 'day'],
    ['copy-week', 'week'],
    ['copy-verdict', 'verdict'],
  ])('copies by %s the %s', (id, part) => {
    render(<Page />)
    sendEvent('actionChosen', id)
    expect(elsewhere.copyPart).toHaveBeenCalledExactlyOnceWith(part)
  })
})

it('is handed to the menu in the notation of Electron, but no key that one also types', () => {
  expect(toAccelerator('Mod+Shift+Z')).toBe('CmdOrCtrl+Shift+Z')
  expect(toAccelerator('F2')).toBe('F2')
  expect(toAccelerator('?')).toBeNull()
  expect(toAccelerator('Shift+N')).toBeNull()
})
