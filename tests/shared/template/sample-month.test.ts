import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, daysFrom, toDay, weekdayOf } from '#shared/calendar/day'
import { planNotice } from '#shared/planning/plan-notice'
import { prompts } from '#shared/reflection/prompts'
import { overviewDays } from '#shared/schedule/day-overview'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { sampleMonth } from '#shared/template/sample-month'
import { currentRatings } from '#shared/verdict/current-ratings'
import { deriveVerdict } from '#shared/verdict/derive-verdict'

const today = toDay('2026-12-02')

function countingIds(): () => string {
  let count = 0
  return () => `id-${(count += 1)}`
}

const sample = sampleMonth(today, countingIds(), 0)
const schedule = planSchedule(sample)
const month = daysFrom(sample.plan.firstDay, sample.plan.lastDay)
const overviews = overviewDays(sample, schedule, month, today)

describe('the sample month', () => {
  it('is marked as a sample', () => expect(sample.plan.isSample).toBe(true))

  it('ends on a Sunday, 3 to 9 days before the day it is asked for', () => {
    for (const day of daysFrom(today, addDays(today, 13))) {
      const { lastDay, firstDay } = sampleMonth(day, countingIds(), 0).plan
      expect(weekdayOf(lastDay)).toBe(0)
      expect(daysBetween(lastDay, day)).toBeGreaterThanOrEqual(3)
      expect(daysBetween(lastDay, day)).toBeLessThanOrEqual(9)
      expect(daysBetween(firstDay, lastDay)).toBe(27)
    }
  })

  it('is finished: every task is done within it, and nothing is left to settle', () => {
    expect(sample.tasks.filter(({ doneOn }) => doneOn === null)).toEqual([])
    expect(sample.tasks.every(({ doneOn }) => doneOn && month.includes(doneOn))).toBe(true)
    expect(planNotice(sample, schedule, today)).toBeNull()
  })

  it('missed exactly one day, which the baseline planned and the plan caught up with', () => {
    const missed = overviews
      .filter(({ planned, logged }) => planned > 0 && logged === 0)
      .map(({ date }) => date)
    expect(missed).toEqual(['2026-11-11'])
    expect(sample.plan.baseline?.some(({ date }) => date === missed[0])).toBe(true)
    expect(sample.plan.past?.some(({ date }) => date === missed[0])).toBe(true)
    expect(sample.plan.replannedOn).toBe('2026-11-12')
  })

  it('does each task only after those it waits for', () => {
    const doneOn = new Map(sample.tasks.map((task) => [task.id, task.doneOn ?? '']))
    for (const task of sample.tasks) {
      for (const id of task.dependsOn) expect(doneOn.get(id)! <= doneOn.get(task.id)!).toBe(true)
    }
  })

  it('has fifteen reflections with every field filled in, about days on which that step was worked on', () => {
    expect(sample.reflections).toHaveLength(15)
    const stepOf = new Map(sample.tasks.map(({ id, step }) => [id, step]))
    for (const note of sample.reflections) {
      const steps = sample.logs
        .filter(({ date }) => date === note.date)
        .map(({ taskId }) => stepOf.get(taskId))
      expect(steps).toContain(note.step)
      const { title, text, tags, answers, energy, engagement, debugging } = note
      expect([title, text, tags.length, energy, engagement, debugging]).not.toContain('')
      expect([energy, engagement, debugging]).not.toContain(null)
      expect(tags.length).toBeGreaterThan(0)
      expect(Object.keys(answers)).toHaveLength(1)
    }
  })

  it('answers prompts that exist and belong to the step', () => {
    for (const { step, answers } of sample.reflections) {
      const prompt = prompts.find(({ id }) => id === Object.keys(answers)[0])
      expect([step, 'any']).toContain(prompt?.step)
    }
  })

  it('has all four steps rated, one of them twice, and leans', () => {
    expect(sample.ratings.filter(({ step }) => step === 2).map(({ value }) => value)).toEqual([
      3, 4,
    ])
    const verdict = deriveVerdict(currentRatings(sample.ratings))
    expect(verdict).toMatchObject({ lean: 'full-stack', clarity: 'clear', missing: [] })
  })

  it('keeps two postings', () => expect(sample.postings).toHaveLength(2))

  it('is the same for the same day, with every id given once', () => {
    expect(sampleMonth(today, countingIds(), 0)).toEqual(sample)
    const records = [sample.tasks, sample.logs, sample.reflections, sample.ratings, sample.postings]
    const ids = [sample.plan.id, ...records.flat().map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
  })
})
