import { expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { stepToRate } from '#shared/verdict/step-to-rate'
import { buildBundle } from '../../support/build-bundle'

const doneOn = toDay('2026-11-05')
const halfDone = () => buildBundle().task({ step: 1, doneOn }).task({ step: 2, doneOn: null })

it('is the first step whose tasks are all done and that has no rating', () => {
  expect(stepToRate(halfDone().build())).toBe(1)
  expect(stepToRate(halfDone().task({ step: 3, doneOn }).rating({ step: 1 }).build())).toBe(3)
})

it('does not wait for optional tasks', () => {
  expect(stepToRate(halfDone().task({ step: 1, optional: true, doneOn: null }).build())).toBe(1)
})

it('is none while work is open, nor in a step without tasks', () => {
  expect(stepToRate(halfDone().task({ step: 1, doneOn: null }).build())).toBeNull()
  expect(stepToRate(buildBundle().build())).toBeNull()
})
