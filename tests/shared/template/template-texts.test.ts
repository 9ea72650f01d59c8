import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'
import { ideas } from '#shared/template/ideas'
import { defaultWeekly, type PlanDraft } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'
import { prompts } from '#shared/reflection/prompts'
import { reflectionFields } from '#shared/reflection/reflection-fields'

describe.each(ideas)('the tasks of $id', (idea) => {
  const tasks = tasksOf({ idea: idea.id })

  it('have short titles, each one different', () => {
    expect(new Set(tasks.map((task) => task.title)).size).toBe(tasks.length)
    expect(tasks.filter(({ title }) => title.length > 42)).toEqual([])
  })

  it('speak of its own records in every step', () => {
    for (const step of [1, 2, 3, 4]) {
      const texts = tasks.filter((task) => task.step === step).flatMap(textsOf)
      expect(
        texts.some((text) => text.includes(idea.plural)),
        `step ${step}`,
      ).toBe(true)
    }
  })

  it('have no slot left, no space at an end and no space twice', () => {
    for (const text of tasks.flatMap(textsOf)) {
      expect(text).not.toMatch(/\{[a-z ]+\}/)
      expect(text).not.toMatch(/^\s|\s$/)
      expect(text.replace(/```[^]*?```/g, '')).not.toMatch(/ {2}/)
    }
  })

  it('say in one plain sentence what done means', () => {
    for (const { doneMeans } of tasks) {
      expect(doneMeans).toMatch(/^[A-Z].*[.]$/)
      expect(doneMeans).not.toMatch(/[`*_#\n]/)
      expect(doneMeans).toMatch(/^.{20,95}$/)
    }
  })

  it('have notes of a few sentences, with every code block closed', () => {
    for (const { notes } of tasks) {
      expect(notes.length).toBeGreaterThan(60)
      expect(notes.length).toBeLessThanOrEqual(480)
      expect(notes).toMatch(/^[^`]*(?:`[^`]*`[^`]*)*$/)
    }
  })
})

describe('every idea', () => {
  it('has an example whose first field is text, and one awkward line', () => {
    for (const { example, awkward } of ideas) {
      expect(typeof Object.values(example)[0]).toBe('string')
      expect(awkward).not.toMatch(/[`\n]/)
      expect(awkward).toMatch(/[^ -~]/)
      expect(awkward).toMatch(/[<&"]/)
    }
  })

  it('makes the same plan but for its words', () => {
    const shapes = ideas.map((idea) => tasksOf({ idea: idea.id }).map(shapeOf))
    for (const shape of shapes) expect(shape).toEqual(shapes[0])
  })
})

it('words the custom idea for the noun of the user', () => {
  const titles = tasksOf({ idea: 'custom', noun: ' library entry ' }).map((task) => task.title)
  expect(titles).toContain('Endpoint one: list library entries')
  expect(titles).toContain('Endpoint two: create a library entry')
})

it('writes plainly everywhere: no shouting, no belittling, no guilt', () => {
  const texts = [
    ...ideas.flatMap((idea) => [
      idea.label,
      idea.description,
      ...tasksOf({ idea: idea.id }).flatMap(textsOf),
    ]),
    ...prompts.map((prompt) => prompt.text),
    ...reflectionFields.flatMap((field) => [field.label, field.help]),
  ].map((text) => text.replace(/```[^]*?```/g, ''))
  for (const text of texts) {
    expect(text).not.toMatch(
      /!|\b(simply|just|easy|easily|obvious|obviously|of course|only have to|failed|failure|overdue|must|should|awesome|perfect|color|behavior)\b/i,
    )
  }
})

function tasksOf(draft: Pick<PlanDraft, 'idea' | 'noun'>): readonly Task[] {
  let ids = 0
  const whole = { title: 'A title', firstDay: toDay('2026-11-02'), weeks: 4, weekly: defaultWeekly }
  return planFromTemplate({ ...whole, ...draft }, () => `id-${ids++}`, 0).tasks
}

function textsOf(task: Task): readonly string[] {
  return [task.title, task.notes, task.doneMeans]
}

function shapeOf({ title: _t, notes: _n, doneMeans: _d, ...shape }: Task): unknown {
  return shape
}
