import { describe, expect, it } from 'vitest'
import { formatClock, speakClock } from '#shared/timer/format-clock'

const second = 1_000
const minute = 60 * second

describe('the clock of the timer', () => {
  it.each([
    [26 * minute + 36 * second, '26:36', '26 minutes and 36 seconds left'],
    [45 * minute, '45:00', '45 minutes left'],
    [61 * minute, '1:01:00', '1 hour and 1 minute left'],
    [second, '0:01', '1 second left'],
    [1, '0:01', '1 second left'],
    [0, '0:00', 'No time left'],
    [-1, '0:00', 'No time left'],
    [-42 * second, '+0:42', '42 seconds over'],
    [-75 * minute, '+1:15:00', '1 hour and 15 minutes over'],
  ])('shows %i ms left as %s', (left, shown, spoken) => {
    expect(formatClock(left)).toBe(shown)
    expect(speakClock(left)).toBe(spoken)
  })
})
