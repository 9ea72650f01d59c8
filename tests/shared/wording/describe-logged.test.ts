import { expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { describeLogged } from '#shared/wording/describe-logged'

test('logged minutes are told with their task, and with their day unless that is today', () => {
  expect(describeLogged('The list', 25, null)).toBe('25\u00a0min logged on “The list”.')
  expect(describeLogged('The list', 90, toDay('2026-11-16'))).toBe(
    '90\u00a0min logged on “The list” for Mon 16 Nov.',
  )
})
