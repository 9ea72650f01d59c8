import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { ClockField } from '../../../renderer/ui/clock-field'
import { MinutesField } from '../../../renderer/ui/minutes-field'

afterEach(() => {
  cleanup()
  setLocale(fileLocale)
})

it('shows a time by the clock that is chosen, and reads what it shows', () => {
  setLocale({ ...fileLocale, clockHours: '12' })
  const onChange = vi.fn<(time: string) => void>()
  render(<ClockField label="Time" value="19:00" onChange={onChange} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Time' })
  expect(field.value).toBe('7:00 pm')
  fireEvent.change(field, { target: { value: field.value.replace('7', '8') } })
  fireEvent.blur(field)
  expect(onChange).toHaveBeenCalledExactlyOnceWith('20:00')
  fireEvent.change(field, { target: { value: 'evening' } })
  fireEvent.blur(field)
  expect(screen.getByRole('alert').textContent).toContain('Write a time, such as 7:00 pm.')
})

it('reads minutes in German out, and knows the German word for none', async () => {
  await startLocale({ ...fileLocale, language: 'de' })
  const onChange = vi.fn<(minutes: number) => void>()
  render(<MinutesField label="Montag" allowsOff value={1} onChange={onChange} />)
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Montag' })
  expect(field.getAttribute('aria-valuetext')).toBe('1 Minute')
  for (const [text, minutes] of [
    ['frei', 0],
    ['2 Stunden und 15', 135],
  ] as const) {
    fireEvent.change(field, { target: { value: text } })
    fireEvent.blur(field)
    expect(onChange).toHaveBeenLastCalledWith(minutes)
  }
})
