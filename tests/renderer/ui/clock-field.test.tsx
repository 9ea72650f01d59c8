import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ClockField } from '../../../renderer/ui/clock-field'

const onChange = vi.fn<(time: string) => void>()
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Time' })
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const press = (key: string) => fireEvent.keyDown(field(), { key })

beforeEach(() => {
  onChange.mockReset()
  render(<ClockField label="Time" value="19:00" onChange={onChange} />)
})
afterEach(cleanup)

it('takes over a time when one leaves it or presses Enter, as it is written', () => {
  type('9 pm')
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.blur(field())
  expect(onChange).toHaveBeenLastCalledWith('21:00')
  type('7.30')
  press('Enter')
  expect(onChange).toHaveBeenLastCalledWith('07:30')
})

it('keeps what it cannot read, says so, and lets it be mended', () => {
  type('evening')
  press('Enter')
  expect(field().value).toBe('evening')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('alert').textContent).toContain('Write a time, such as 19:00.')
  type('18')
  expect(screen.queryByRole('alert')).toBeNull()
  press('Enter')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('18:00')
})

it('goes back with Esc', () => {
  type('evening')
  press('Enter')
  press('Escape')
  expect(field().value).toBe('19:00')
  fireEvent.blur(field())
  expect(onChange).not.toHaveBeenCalled()
})

it.each([
  ['ArrowUp', '19:05'],
  ['ArrowDown', '18:55'],
])('moves by five minutes with %s', (key, time) => {
  press(key)
  expect(onChange).toHaveBeenCalledExactlyOnceWith(time)
})
