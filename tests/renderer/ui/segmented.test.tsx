import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Segmented } from '../../../renderer/ui/segmented'

afterEach(cleanup)

const options = [-2, -1, 0, 1, 2].map((value) => ({ value, label: String(value) }))

function Energy({ start = null, onChange }: EnergyProps) {
  const [value, setValue] = useState(start)
  return (
    <Segmented
      label="Energy"
      startWord="Drained"
      endWord="Charged"
      options={options}
      value={value}
      allowsEmpty
      onChange={(next) => {
        setValue(next)
        onChange?.(next)
      }}
    />
  )
}

interface EnergyProps {
  start?: number | null
  onChange?: (value: number | null) => void
}

describe('a segmented control', () => {
  it('is a named radio group that is described by its end words', () => {
    render(<Energy />)
    const group = screen.getByRole('radiogroup', { name: 'Energy' })
    const description = document.getElementById(group.getAttribute('aria-describedby') ?? '')
    expect(description?.textContent).toBe('DrainedCharged')
    expect(screen.getAllByRole('radio')).toHaveLength(5)
  })

  it('has one stop for Tab: the chosen segment, or the first while none is chosen', () => {
    const { unmount } = render(<Energy />)
    expect(tabStops()).toEqual(['-2'])
    unmount()
    render(<Energy start={1} />)
    expect(tabStops()).toEqual(['1'])
  })

  it('sets the n-th segment with the digit n and moves the focus there', () => {
    render(<Energy />)
    press('4')
    expect(chosen()).toBe('1')
    expect(document.activeElement?.textContent).toBe('1')
  })

  it('leaves digits beyond its segments alone', () => {
    render(<Energy start={0} />)
    press('6')
    expect(chosen()).toBe('0')
  })

  it('moves with the arrow keys and goes round at the ends', () => {
    render(<Energy start={1} />)
    press('ArrowRight')
    expect(chosen()).toBe('2')
    press('ArrowRight')
    expect(chosen()).toBe('-2')
    press('ArrowUp')
    expect(chosen()).toBe('2')
  })

  it('clears with Backspace, with Delete, and when the chosen segment is pressed again', () => {
    const onChange = vi.fn<(value: number | null) => void>()
    render(<Energy start={1} onChange={onChange} />)
    press('Backspace')
    press('Delete')
    press('2')
    press('Delete')
    fireEvent.click(screen.getByRole('radio', { name: '0' }))
    fireEvent.click(screen.getByRole('radio', { name: '0' }))
    expect(onChange.mock.calls).toEqual([[null], [-1], [null], [0], [null]])
  })

  it('keeps its choice where nothing may be chosen', () => {
    const onChange = vi.fn<(value: number) => void>()
    render(<Segmented label="Rating" options={options} value={1} onChange={onChange} />)
    press('Backspace')
    fireEvent.click(screen.getByRole('radio', { name: '1' }))
    expect(onChange).not.toHaveBeenCalled()
  })

  it('leaves keys with Ctrl to the shortcuts of the app', () => {
    render(<Energy start={0} />)
    press('1', { ctrlKey: true })
    expect(chosen()).toBe('0')
  })
})

function press(key: string, modifiers: { ctrlKey?: boolean } = {}) {
  const stop = screen.getAllByRole('radio').find((radio) => radio.tabIndex === 0)
  if (!stop) throw new Error('no segment can be reached with Tab')
  stop.focus()
  fireEvent.keyDown(stop, { key, ...modifiers })
}

function chosen() {
  return screen.queryByRole('radio', { checked: true })?.textContent
}

function tabStops() {
  const radios = screen.getAllByRole('radio')
  return radios.filter((radio) => radio.tabIndex === 0).map((radio) => radio.textContent)
}
