import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CountField } from '../../../renderer/ui/count-field'
import { MinutesField } from '../../../renderer/ui/minutes-field'

afterEach(cleanup)

function Minutes({ start = 45, allowsOff = false }: { start?: number; allowsOff?: boolean }) {
  const [value, setValue] = useState(start)
  return <MinutesField label="Minutes" value={value} onChange={setValue} allowsOff={allowsOff} />
}

describe('the minutes field', () => {
  it('is a spin button that reads its value in whole words', () => {
    render(<Minutes />)
    const spin = field()
    expect(spin.value).toBe('45\u00a0min')
    expect(spin.getAttribute('aria-valuetext')).toBe('45 minutes')
    expect(spin.getAttribute('aria-valuemin')).toBe('0')
    expect(spin.getAttribute('aria-valuemax')).toBe('600')
  })

  it('steps by 5 with arrows, 15 with Shift and 30 with the page keys', () => {
    render(<Minutes />)
    expect(after('ArrowUp')).toBe(50)
    expect(after('ArrowDown')).toBe(45)
    expect(after('ArrowUp', true)).toBe(60)
    expect(after('PageDown')).toBe(30)
    expect(after('PageUp')).toBe(60)
  })

  it('comes back to whole steps from a value between them', () => {
    render(<Minutes start={28} />)
    expect(after('ArrowUp')).toBe(30)
    cleanup()
    render(<Minutes start={28} />)
    expect(after('ArrowDown')).toBe(25)
  })

  it('stops at its limits', () => {
    render(<Minutes start={595} />)
    expect(after('PageUp')).toBe(600)
    cleanup()
    render(<Minutes start={5} />)
    expect(after('PageDown')).toBe(0)
    expect(button('Less: Minutes').disabled).toBe(true)
  })

  it('understands hours when they are typed', () => {
    render(<Minutes />)
    type('1h 15')
    fireEvent.blur(field())
    expect(now()).toBe(75)
    expect(field().value).toBe('75\u00a0min')
  })

  it('keeps what it cannot read and says so, until it is mended', () => {
    render(<Minutes />)
    type('a while')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(field().value).toBe('a while')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe('Write minutes, such as 45 or 1 h 15.')
    expect(now()).toBe(45)
    type('50')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(now()).toBe(50)
  })

  it('keeps what is out of range and names the range', () => {
    render(<Minutes />)
    type('11h')
    fireEvent.blur(field())
    expect(field().value).toBe('11h')
    expect(screen.getByRole('alert').textContent).toContain('Between 0\u00a0min and 600\u00a0min.')
  })

  it('takes Escape as a way back to the value before', () => {
    render(<Minutes />)
    type('999')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(field().value).toBe('45\u00a0min')
  })

  it('writes no minutes as Off where they may be off, and reads the word', () => {
    render(<Minutes allowsOff />)
    type('off')
    fireEvent.blur(field())
    expect(now()).toBe(0)
    expect(field().value).toBe('Off')
    expect(field().getAttribute('aria-valuetext')).toBe('Off')
  })

  it('has two buttons for the mouse', () => {
    render(<Minutes />)
    fireEvent.click(button('More: Minutes'))
    expect(now()).toBe(50)
    fireEvent.click(button('Less: Minutes'))
    fireEvent.click(button('Less: Minutes'))
    expect(now()).toBe(40)
  })

  it('goes on while a button is held, and does not step once more when it is let go', () => {
    vi.useFakeTimers()
    render(<Minutes />)
    const more = button('More: Minutes')
    fireEvent.pointerDown(more, { button: 0 })
    for (const wait of [450, 60, 60]) act(() => void vi.advanceTimersByTime(wait))
    fireEvent.pointerUp(more)
    fireEvent.click(more)
    expect(now()).toBe(60)
    vi.useRealTimers()
  })
})

describe('the count field', () => {
  function Weeks() {
    const [value, setValue] = useState(1)
    const range = { min: 1, max: 12 }
    return (
      <CountField
        label="Length"
        one="week"
        many="weeks"
        {...range}
        value={value}
        onChange={setValue}
      />
    )
  }

  it('writes its unit in the singular and the plural', () => {
    render(<Weeks />)
    expect(field().value).toBe('1\u00a0week')
    fireEvent.keyDown(field(), { key: 'ArrowUp' })
    expect(field().value).toBe('2\u00a0weeks')
  })

  it('reads a number with or without its unit, and no other text', () => {
    render(<Weeks />)
    type('6 weeks')
    fireEvent.blur(field())
    expect(now()).toBe(6)
    type('2.5')
    fireEvent.blur(field())
    expect(now()).toBe(6)
    expect(screen.getByRole('alert')).toBeTruthy()
  })
})

function field() {
  return screen.getByRole<HTMLInputElement>('spinbutton')
}

function button(name: string) {
  return screen.getByRole<HTMLButtonElement>('button', { name })
}

function now() {
  return Number(field().getAttribute('aria-valuenow'))
}

function type(text: string) {
  fireEvent.change(field(), { target: { value: text } })
}

function after(key: string, shiftKey = false) {
  fireEvent.keyDown(field(), { key, shiftKey })
  return now()
}
