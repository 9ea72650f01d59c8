import { expect, it, test } from 'vitest'
import { sideOf, type Side, type Step, steps, stepShortName, stepTitle } from '#shared/model/step'

const table: [Step, Side, string, string][] = [
  [1, 'backend', 'Pick a small idea', 'Idea'],
  [2, 'backend', 'Build a backend first', 'Backend'],
  [3, 'full-stack', 'Add a simple front end', 'Front end'],
  [4, 'full-stack', 'Polish both layers', 'Polish'],
]

test.each(table)('step %i speaks for the %s side and is named', (step, side, title, short) => {
  expect(sideOf(step)).toBe(side)
  expect(stepTitle(step)).toBe(title)
  expect(stepShortName(step)).toBe(short)
})

it('comes in the order of the month', () => {
  expect(steps).toEqual([1, 2, 3, 4])
})
