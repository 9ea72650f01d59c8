import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { type Day, toDay } from '#shared/calendar/day'
import { DateField } from '../../../renderer/ui/date-field'

afterEach(cleanup)

function Start() {
  const [day, setDay] = useState(toDay('2026-12-07'))
  return (
    <>
      <DateField
        label="Start"
        value={day}
        onChange={setDay}
        today={toDay('2026-11-17')}
        min={toDay('2026-11-17')}
        isUnavailable={(candidate: Day) => candidate === '2026-12-24'}
      />
      <output>{day}</output>
    </>
  )
}

describe('the date field', () => {
  it('shows its day in words and takes another when it is typed', () => {
    render(<Start />)
    expect(field().value).toBe('Mon 7 Dec 2026')
    enter('fri')
    expect(day()).toBe('2026-11-20')
    expect(field().value).toBe('Fri 20 Nov 2026')
  })

  it('keeps a date that does not exist and says why', () => {
    render(<Start />)
    enter('31 nov')
    expect(field().value).toBe('31 nov')
    expect(screen.getByRole('alert').textContent).toBe('November has 30\u00a0days.')
    expect(field().getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id)
    expect(day()).toBe('2026-12-07')
  })

  it('names the first day that can be chosen', () => {
    render(<Start />)
    enter('yesterday')
    expect(screen.getByRole('alert').textContent).toBe(
      'Tue 17 Nov 2026 is the first day you can choose.',
    )
  })

  it('turns down days that cannot be chosen', () => {
    render(<Start />)
    enter('24 dec')
    expect(screen.getByRole('alert').textContent).toBe('Thu 24 Dec cannot be chosen.')
  })

  it('goes a day on or back with the arrows, but not while a text is being typed', () => {
    render(<Start />)
    fireEvent.keyDown(field(), { key: 'ArrowUp' })
    expect(day()).toBe('2026-12-08')
    fireEvent.change(field(), { target: { value: '9 d' } })
    fireEvent.keyDown(field(), { key: 'ArrowUp' })
    expect(day()).toBe('2026-12-08')
  })

  it('picks a day from a calendar on which the chosen day is marked', async () => {
    render(<Start />)
    fireEvent.click(screen.getByRole('button', { name: 'Pick from a calendar: Start' }))
    const chosen = await screen.findByRole('button', { name: /7 December 2026 selected/ })
    expect(chosen.textContent).toBe('7')
    const closed = screen.getByRole('button', { name: /24 December 2026/ })
    expect(closed.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: 'Wednesday, 9 December 2026' }))
    expect(day()).toBe('2026-12-09')
  })
})

function field() {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Start' })
}

function day() {
  return screen.getByRole('status').textContent
}

function enter(text: string) {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.keyDown(field(), { key: 'Enter' })
}
