import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import { byDay } from '#shared/export/formats/markdown/by-day'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { applyImport } from '#shared/export/import-diff/apply-import'
import { compareImport } from '#shared/export/import-diff/compare-import'
import { settleImport } from '#shared/export/import-diff/settle-import'
import { checkRecords } from '#shared/export/import/check-records'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import { wellFormed } from '#shared/export/well-formed'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { arbitraryBundle } from '../../../support/arbitrary-bundle'

const today = toDay('2026-11-12')

describe('an import, for any plan', () => {
  it('finds nothing to change in a document nobody has edited', () => {
    fc.assert(
      fc.property(arbitraryBundle().map(wellFormed), (bundle) => {
        const inFile = settle(toMarkdown(bundle), bundle)
        expect(compareImport(bundle, inFile, today)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('leaves nothing to change when everything was taken over', () => {
    fc.assert(
      fc.property(arbitraryEdit, ({ here, edited }) => {
        const changes = compareImport(here, edited, today)
        const merged = applyImport(here, changes, today)
        expect(compareImport(merged, edited, today).map(({ text }) => text)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('gives a plan that fits together, whichever changes are taken over', () => {
    fc.assert(
      fc.property(arbitraryEdit, fc.array(fc.boolean()), ({ here, edited }, choices) => {
        const before = structuredClone(here)
        const changes = compareImport(here, edited, today)
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
        const chosen = changes.filter((_, index) => choices[index % choices.length])
        const merged = applyImport(here, chosen, today)
        expect(() => checkRecords([merged])).not.toThrow()
        expect(() => planSchedule(merged)).not.toThrow()
        expect(here).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  it('takes nothing away unless it is asked to', () => {
    fc.assert(
      fc.property(arbitraryEdit, ({ here, edited }) => {
        const proposed = compareImport(here, edited, today).filter(({ isProposed }) => isProposed)
        const merged = applyImport(here, proposed, today)
        for (const kind of ['tasks', 'logs', 'reflections', 'ratings', 'postings'] as const) {
          const ids = new Set(merged[kind].map(({ id }) => id))
          expect(here[kind].filter(({ id }) => !ids.has(id))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('never plans a day anew that has passed', () => {
    fc.assert(
      fc.property(arbitraryEdit, ({ here, edited }) => {
        const removesTasks = (id: string) => /^task .* remove$/.test(id)
        const changes = compareImport(here, edited, today).filter(({ id }) => !removesTasks(id))
        const merged = applyImport(here, changes, today)
        expect(merged.plan.past?.slice(0, here.plan.past?.length ?? 0) ?? []).toEqual(
          here.plan.past ?? [],
        )
        expect([here.plan.replannedOn, today]).toContain(merged.plan.replannedOn)
      }),
      { numRuns: 40 },
    )
  })
})

/** A plan, and the same plan as somebody has edited it anywhere. */
const arbitraryEdit = fc
  .tuple(arbitraryBundle(), arbitraryBundle(), fc.infiniteStream(fc.nat({ max: 9 })))
  .map(([first, second, dice]) => {
    const here: PlanBundle = { ...first, plan: { ...first.plan, replannedOn: first.plan.firstDay } }
    const roll = () => dice.next().value as number
    const kept = here.tasks.filter(() => roll() > 1).map((task) => editTask(task, roll))
    const tasks = [...kept, ...second.tasks].toSorted(() => roll() - 5)
    const ids = new Set(tasks.map(({ id }) => id))
    const edited: PlanBundle = {
      ...second,
      plan: {
        ...second.plan,
        id: here.plan.id,
        // What nobody can change any more is told elsewhere.
        firstDay: here.plan.firstDay,
        ...(here.plan.prompts && { prompts: here.plan.prompts.slice(roll() % 2) }),
      },
      tasks: tasks
        .toSorted((a, b) => a.step - b.step)
        .map((task) => ({ ...task, dependsOn: task.dependsOn.filter((id) => ids.has(id)) })),
      pins: [...here.pins.slice(1), ...second.pins],
      logs: byDay([...here.logs.slice(1), ...second.logs.slice(here.logs.length)]),
    }
    return { here, edited }
  })

function editTask(task: Task, roll: () => number): Task {
  return {
    ...task,
    ...(roll() > 6 && { title: `${task.title}!` }),
    ...(roll() > 6 && { step: ((task.step % 4) + 1) as Task['step'] }),
    ...(roll() > 6 && { estimate: task.estimate + 5 }),
    ...(roll() > 6 && { doneOn: task.doneOn === null ? addDays(today, -1) : null }),
    ...(roll() > 6 && { notes: `${task.notes}\nmore` }),
    ...(roll() > 6 && { dependsOn: [] }),
  }
}

function settle(document: string, here: PlanBundle): PlanBundle {
  let count = 0
  return settleImport(fromMarkdown(document), here, { newId: () => `made-${(count += 1)}`, today })
}
