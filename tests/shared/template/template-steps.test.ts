import { describe, expect, it } from 'vitest'
import { steps } from '#shared/model/step'
import { defaultWeekly, defaultWeeks } from '#shared/template/plan-draft'
import { templateSteps } from '#shared/template/template-steps'

const tasks = templateSteps.flatMap((step) => step.tasks)
const minutesOf = (some: readonly { estimate: number }[]) =>
  some.reduce((sum, task) => sum + task.estimate, 0)

describe('the template', () => {
  it('has the four steps in order, each with 4 to 7 tasks', () => {
    expect(templateSteps.map(({ step }) => step)).toEqual(steps)
    for (const { tasks: some } of templateSteps) {
      expect(some.length).toBeGreaterThanOrEqual(4)
      expect(some.length).toBeLessThanOrEqual(7)
    }
  })

  it('takes 26 to 28 hours, and 23 to 25 without the 3 to 5 optional tasks', () => {
    const needed = tasks.filter((task) => !task.optional)
    expect(tasks.length - needed.length).toBeGreaterThanOrEqual(3)
    expect(tasks.length - needed.length).toBeLessThanOrEqual(5)
    expect(minutesOf(tasks)).toBeGreaterThanOrEqual(26 * 60)
    expect(minutesOf(tasks)).toBeLessThanOrEqual(28 * 60)
    expect(minutesOf(needed)).toBeGreaterThanOrEqual(23 * 60)
    expect(minutesOf(needed)).toBeLessThanOrEqual(25 * 60)
  })

  it('gives both sides the same time, so that neither is only rehearsed', () => {
    const [idea, backend, frontEnd, polish] = templateSteps.map((step) => minutesOf(step.tasks))
    expect(idea! + backend!).toBe(frontEnd! + polish!)
  })

  it('leaves 5 to 15 per cent of the default minutes free', () => {
    const capacity = defaultWeeks * defaultWeekly.reduce((sum, minutes) => sum + minutes, 0)
    expect(capacity / minutesOf(tasks)).toBeGreaterThanOrEqual(1.05)
    expect(capacity / minutesOf(tasks)).toBeLessThanOrEqual(1.15)
  })

  it('estimates every task in steps of 5, from half an hour to two hours', () => {
    const odd = tasks.filter(
      ({ estimate }) => estimate % 5 !== 0 || estimate < 30 || estimate > 120,
    )
    expect(odd).toEqual([])
  })

  it('names each task once, by a key in kebab-case', () => {
    const keys = tasks.map((task) => task.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('lets a task wait for earlier tasks only, so that there is no cycle', () => {
    const premature = tasks.flatMap((task, position) => {
      const earlier = new Set(tasks.slice(0, position).map(({ key }) => key))
      return task.dependsOn.filter((key) => !earlier.has(key)).map((key) => [task.key, key])
    })
    expect(premature).toEqual([])
  })

  it('lets no needed task wait for an optional one', () => {
    const optional = new Set(tasks.filter((task) => task.optional).map(({ key }) => key))
    const waiting = tasks.filter(
      (task) => !task.optional && task.dependsOn.some((key) => optional.has(key)),
    )
    expect(waiting).toEqual([])
  })

  it('keeps step 2 to two endpoints and one database', () => {
    const endpoints = (title: string) => /^Endpoint \w+:/.exec(title)?.[0]
    const inStep2 = templateSteps[1]!.tasks.flatMap(({ title }) => endpoints(title) ?? [])
    expect(inStep2).toEqual(['Endpoint one:', 'Endpoint two:'])
    expect(tasks.filter(({ title }) => endpoints(title))).toHaveLength(2)
    const requests = tasks.flatMap(
      ({ notes }) => notes.match(/\b(?:GET|POST|PUT|PATCH|DELETE) \{?[\w/ -]+\}?/g) ?? [],
    )
    expect(new Set(requests)).toEqual(new Set(['GET {path}', 'POST {path}']))
  })

  it('practises every skill area and both layers', () => {
    expect(new Set(tasks.map((task) => task.area))).toEqual(
      new Set(['front-end', 'server', 'api-design', 'database', 'deployment', 'planning']),
    )
    expect(new Set(tasks.map((task) => task.layer))).toEqual(
      new Set(['backend', 'front-end', 'both']),
    )
  })

  it('stays on the server in step 2 and reaches the page in step 3', () => {
    expect(templateSteps[1]!.tasks.every((task) => task.layer === 'backend')).toBe(true)
    expect(templateSteps[2]!.tasks.every((task) => task.layer !== 'backend')).toBe(true)
  })
})
