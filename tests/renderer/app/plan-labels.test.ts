// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planInitials, planPosition } from '../../../renderer/app/plan-labels'
import { buildBundle } from '../../support/build-bundle'

describe('the place of a day in a plan', () => {
  test.each([
    ['2026-11-01', '2 Nov to 29 Nov'],
    ['2026-11-02', 'Day 1 of 28, to 29 Nov'],
    ['2026-11-17', 'Day 16 of 28, to 29 Nov'],
    ['2026-11-29', 'Day 28 of 28, to 29 Nov'],
    ['2026-11-30', 'Ended 29 Nov'],
  ])('on %s is "%s"', (day, words) => {
    expect(planPosition(buildBundle().build().plan, toDay(day))).toBe(words)
  })
})

describe('a title in two letters', () => {
  test.each([
    ['Mini blog', 'MB'],
    ['tiny task list', 'TT'],
    ['Recipes', 'R'],
    ['  spaced   out ', 'SO'],
    ['👩‍🍳 recipe box', '👩‍🍳R'],
    ['e\u0301clair shop', 'E\u0301S'],
    ['', ''],
  ])('%j is %j', (title, initials) => {
    expect(planInitials(title)).toBe(initials)
  })
})
