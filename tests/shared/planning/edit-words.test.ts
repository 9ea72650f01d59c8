import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { comparePlans } from '#shared/planning/compare-plans'
import { parkIdea, setTaskWords, setTitle, unparkIdea } from '#shared/planning/edit-words'
import { buildBundle } from '../../support/build-bundle'

/** Nothing has been done although the month is half over. */
const missed = buildBundle().task({ title: 'Create the table' }).task().build()
const today = toDay('2026-11-17')

describe('changing words', () => {
  it('moves no work, not even what was missed', () => {
    const titled = setTitle(missed, 'A better blog')
    expect(titled.plan.title).toBe('A better blog')
    expect(comparePlans(missed, titled, today).moves).toEqual([])

    const worded = setTaskWords(missed, 'task-1', { title: 'Make the table', optional: true })
    expect(worded.tasks[0]).toMatchObject({ title: 'Make the table', optional: true })
    expect(worded.tasks[1]).toBe(missed.tasks[1])
    expect(comparePlans(missed, worded, today).moves).toEqual([])
  })
})

describe('the parking lot', () => {
  it('keeps each idea once, on one line, in the order they came', () => {
    const parked = ['  Comments\n by readers ', 'Tags', 'Tags', '  '].reduce(parkIdea, missed)
    expect(parked.plan.parked).toEqual(['Comments by readers', 'Tags'])
  })

  it('gives an idea back', () => {
    const parked = ['Comments', 'Tags'].reduce(parkIdea, missed)
    expect(unparkIdea(parked, 'Comments').plan.parked).toEqual(['Tags'])
    expect(unparkIdea(missed, 'Comments').plan.parked).toEqual([])
  })
})
