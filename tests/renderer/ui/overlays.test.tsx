import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../../renderer/ui/button'
import { ConfirmDialog } from '../../../renderer/ui/confirm-dialog'
import { Dialog } from '../../../renderer/ui/dialog'
import { MenuButton } from '../../../renderer/ui/menu-button'
import { Select } from '../../../renderer/ui/select'

afterEach(cleanup)

describe('a dialog', () => {
  function Page() {
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <Button onPress={() => setOpen(true)}>Export</Button>
        <Dialog title="Export Mini blog" isOpen={isOpen} onClose={() => setOpen(false)}>
          <input aria-label="Name" />
        </Dialog>
      </>
    )
  }

  it('is named by its title, takes the focus, and puts the page out of reach', async () => {
    render(<Page />)
    const opener = openWith('Export')
    const dialog = screen.getByRole('dialog', { name: 'Export Mini blog' })
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    expect(opener.closest('[inert]')).not.toBeNull()
    expect(dialog.closest('[inert]')).toBeNull()
  })

  it('closes with Escape and gives the focus back', async () => {
    render(<Page />)
    const opener = openWith('Export')
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    await waitFor(() => expect(document.activeElement).toBe(opener))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a question before something is deleted', () => {
  function Page({ onConfirm }: { onConfirm: () => void }) {
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <Button onPress={() => setOpen(true)}>Delete</Button>
        <ConfirmDialog
          title="Delete “Mini blog”?"
          isOpen={isOpen}
          isDestructive
          confirmLabel="Delete plan"
          onConfirm={onConfirm}
          onClose={() => setOpen(false)}
        >
          28 tasks go to the bin.
        </ConfirmDialog>
      </>
    )
  }

  it('names its object and acts only on the answer that says so', () => {
    const onConfirm = vi.fn<() => void>()
    render(<Page onConfirm={onConfirm} />)
    openWith('Delete')
    expect(screen.getByRole('alertdialog', { name: 'Delete “Mini blog”?' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(onConfirm).not.toHaveBeenCalled()

    openWith('Delete')
    fireEvent.click(screen.getByRole('button', { name: 'Delete plan' }))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(onConfirm).toHaveBeenCalledTimes(1)
  })

  it('starts on the safe answer', async () => {
    render(<Page onConfirm={() => {}} />)
    openWith('Delete')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep it'))
  })
})

describe('a menu button', () => {
  it('opens a menu by its name and runs the chosen item', () => {
    const onSelect = vi.fn<() => void>()
    render(
      <MenuButton
        label="Task"
        items={[{ id: 'edit', label: 'Edit', shortcut: 'E', onSelect }, 'separator']}
      />,
    )
    openWith('Task')
    expect(screen.getByRole('menu', { name: 'Task' })).toBeTruthy()
    fireEvent.click(screen.getByRole('menuitem', { name: /Edit/ }))
    expect(onSelect).toHaveBeenCalledTimes(1)
  })
})

describe('a select', () => {
  it('reports the value of the option that is chosen', () => {
    const onChange = vi.fn<(value: number) => void>()
    const options = [
      { value: 1, label: 'Monday' },
      { value: 0, label: 'Sunday' },
    ]
    render(<Select label="Week starts on" options={options} value={1} onChange={onChange} />)
    fireEvent.click(screen.getByRole('button', { name: /Week starts on/ }))
    fireEvent.click(screen.getByRole('option', { name: 'Sunday' }))
    expect(onChange).toHaveBeenCalledWith(0)
  })
})

function openWith(name: string) {
  const button = screen.getByRole('button', { name })
  act(() => button.focus())
  fireEvent.click(button)
  return button
}
