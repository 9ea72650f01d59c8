import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CheckBox } from '../../../renderer/ui/check-box'
import { ChoiceChips } from '../../../renderer/ui/choice-chips'
import { RadioCards } from '../../../renderer/ui/radio-cards'
import { Switch } from '../../../renderer/ui/switch'

afterEach(cleanup)

describe('choice chips', () => {
  function Signals() {
    const [value, setValue] = useState<string | null>(null)
    const options = ['data', 'interface'].map((name) => ({ value: name, label: name }))
    return (
      <ChoiceChips
        label="Debugging"
        options={options}
        value={value}
        allowsEmpty
        onChange={setValue}
      />
    )
  }

  it('are buttons in a labelled group, of which at most one is pressed', () => {
    render(<Signals />)
    const group = within(screen.getByRole('group', { name: 'Debugging' }))
    fireEvent.click(group.getByRole('button', { name: 'data' }))
    fireEvent.click(group.getByRole('button', { name: 'interface' }))
    expect(group.getAllByRole('button', { pressed: true })).toHaveLength(1)
    expect(group.getByRole('button', { pressed: true }).textContent).toBe('interface')
  })

  it('let go of the choice when it is pressed again', () => {
    render(<Signals />)
    fireEvent.click(screen.getByRole('button', { name: 'data' }))
    fireEvent.click(screen.getByRole('button', { name: 'data' }))
    expect(screen.queryByRole('button', { pressed: true })).toBeNull()
  })
})

describe('a check box', () => {
  it('is named by its task and reports the change', () => {
    const onChange = vi.fn<(isSelected: boolean) => void>()
    render(<CheckBox aria-label="Style the page" isSelected={false} onChange={onChange} />)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Style the page' }))
    expect(onChange).toHaveBeenCalledWith(true)
  })

  it('can be neither on nor off', () => {
    render(<CheckBox label="All" isSelected={false} isIndeterminate onChange={() => {}} />)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'All' }).indeterminate).toBe(true)
  })
})

describe('a switch', () => {
  it('turns to the other side', () => {
    const onChange = vi.fn<(isSelected: boolean) => void>()
    render(<Switch label="Reminder" isLabelHidden isSelected onChange={onChange} />)
    const control = screen.getByRole('switch', { name: 'Reminder' })
    expect(control.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(control)
    expect(onChange).toHaveBeenCalledWith(false)
  })
})

describe('radio cards', () => {
  it('choose with the arrow keys and never become empty', () => {
    const onChange = vi.fn<(value: string) => void>()
    const options = ['Paper', 'Ink'].map((label) => ({ value: label, label, picture: null }))
    render(<RadioCards label="Theme" options={options} value="Paper" onChange={onChange} />)
    const paper = screen.getByRole('radio', { name: 'Paper' })
    fireEvent.click(paper)
    fireEvent.keyDown(paper, { key: 'Backspace' })
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.keyDown(paper, { key: 'ArrowRight' })
    expect(onChange).toHaveBeenCalledWith('Ink')
  })
})
