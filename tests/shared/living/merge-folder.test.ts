import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { digestOf } from '#shared/export/digest-of'
import type { LivingFile } from '#shared/ipc/desktop-api'
import { livingDocuments } from '#shared/living/living-documents'
import { type HeldFile, mergeFolder } from '#shared/living/merge-folder'
import {
  choiceName,
  type LivingChoice,
  type LivingChoices,
  settledWrites,
  settleFiles,
} from '#shared/living/settle-files'
import { describeTaken } from '#shared/living/describe-taken'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const today = toDay('2026-11-12')
const day = 'days/2026-11-10.md'

const plan = buildBundle()
  .plan({ replannedOn: '2026-11-12' })
  .task({ step: 1, title: 'Sketch the data', doneOn: '2026-11-03' })
  .task({ step: 2, title: 'Create the table', notes: 'Two columns.' })
  .reflection({ date: '2026-11-10', title: 'Hard day', text: 'The join was slow.' })
  .build()

describe('a living folder', () => {
  test('that is new gets a file for the plan and one for each day written about', () => {
    const { writes, bundle } = merge(plan, [])
    expect(writes.map(({ path, to }) => [path, to.kind])).toEqual([
      ['plan.md', 'write'],
      [day, 'write'],
    ])
    expect(bundle).toBe(plan)
    expect(livingDocuments(plan, 'gfm').get('plan.md')).not.toContain('The join was slow.')
  })

  test('that is the mirror of the plan already is left alone', () => {
    const { writes, taken, held } = merge(plan, mirror(plan))
    expect({ writes, taken, held }).toEqual({ writes: [], taken: [], held: [] })
  })

  test('follows what the app changes', () => {
    const { writes, taken } = merge(withText(plan, 'The index helped.'), mirror(plan))
    expect(taken).toEqual([])
    expect(writes).toMatchObject([{ path: day, to: { kind: 'write' } }])
  })

  test('loses the file of a day whose entry was deleted in the app', () => {
    const { writes } = merge({ ...plan, reflections: [] }, mirror(plan))
    expect(writes).toMatchObject([{ path: day, to: { kind: 'remove' } }])
  })

  test('gives back a task that was checked off and words that were added outside', () => {
    const files = edited(
      edited(mirror(plan), 'plan.md', '- [ ] Create', '- [x] Create'),
      day,
      'The join was slow.',
      'The join was slow.\n\nAnd then it was not.',
    )
    const { bundle, taken, held } = merge(plan, files)
    expect(bundle.tasks[1]?.doneOn).toBe(today)
    expect(bundle.reflections[0]?.text).toBe('The join was slow.\n\nAnd then it was not.')
    expect(describeTaken(taken)).toBe('1 task checked off and 1 reflection changed')
    expect(held).toEqual([])
  })

  test('takes a file without any heading of ours as an entry of its day', () => {
    const files = [...mirror(plan), file('days/2026-11-11.md', 'Only words.\n')]
    const { bundle, held } = merge(plan, files)
    expect(held).toEqual([])
    expect(bundle.reflections.at(-1)).toMatchObject({ date: '2026-11-11', text: 'Only words.' })
  })

  test('keeps what one side changed beside what the other changed elsewhere', () => {
    const files = edited(mirror(plan), day, 'Hard day', 'Long day')
    const { bundle, held } = merge(withText(plan, 'The index helped.'), files)
    expect(bundle.reflections[0]).toMatchObject({ title: 'Long day', text: 'The index helped.' })
    expect(held).toEqual([])
  })

  test('asks about words that both sides changed, and leaves the file as it is', () => {
    const files = edited(mirror(plan), day, 'The join was slow.', 'The query was slow.')
    const { bundle, held, writes } = merge(withText(plan, 'The index helped.'), files)
    expect(bundle.reflections[0]?.text).toBe('The index helped.')
    expect(held.map(({ asked }) => asked.map(({ kind }) => kind))).toEqual([['change']])
    expect(writes.map(({ path }) => path)).not.toContain(day)
  })

  test('asks before anything is removed that a file no longer has', () => {
    const files = edited(mirror(plan), 'plan.md', /- \[ \] Create[^]*?(?=\n## )/, '')
    const { bundle, held } = merge(plan, files)
    expect(bundle.tasks).toHaveLength(2)
    expect(held[0]?.asked.map(({ text }) => text)).toEqual([
      'Remove “Create the table” and the minutes logged on it',
    ])
  })

  test('writes a file again that is gone or empty', () => {
    const files = mirror(plan).map((each) => ({ ...each, text: each.path === day ? '' : null }))
    expect(merge(plan, files).writes.map(({ to }) => to.kind)).toEqual(['write', 'write'])
  })

  test('names lines it does not understand, and takes over the rest', () => {
    const files = edited(
      edited(mirror(plan), 'plan.md', '- [ ] Create', '- [x] Create'),
      'plan.md',
      /$/,
      '\n## Shopping\n\nMilk\n',
    )
    const { bundle, held, writes } = merge(plan, files)
    expect(bundle.tasks[1]?.doneOn).toBe(today)
    expect(held[0]?.unread.map(({ text }) => text)).toContain('Milk')
    expect(writes).toEqual([])
  })

  test('says that a day that has passed stays as it is', () => {
    const files = edited(mirror(plan), 'plan.md', 'first_day: 2026-11-02', 'first_day: 2026-11-01')
    const { held } = merge(plan, files)
    expect(held[0]?.notes).toEqual(['The plan has begun: its first day stays Mon 2 Nov.'])
  })

  test('without a common past takes what is only in a file, and asks about the rest', () => {
    const files = mirror(withText(plan, 'Other words.')).map((each) => ({ ...each, base: null }))
    const { held, bundle } = merge({ ...plan, tasks: plan.tasks.slice(0, 1) }, files)
    expect(bundle.tasks).toHaveLength(2)
    expect(held.map(({ path }) => path)).toEqual([day])
  })

  test('leaves a file alone that cannot be read', () => {
    const files = mirror(plan).map((each) => ({ ...each, text: null, problem: 'No access.' }))
    expect(merge(withText(plan, 'New words.'), files).writes).toEqual([])
  })
})

describe('what both sides changed', () => {
  const files = edited(mirror(plan), day, 'The join was slow.', 'The query was slow.')
  const here = withText(plan, 'The index helped.')
  const { held } = merge(here, files)

  test.each([
    ['mine', 'The index helped.'],
    ['file', 'The query was slow.'],
    ['both', 'The index helped.\n\nThe query was slow.'],
  ] as const)('is settled as the user says: %s', (choice, text) => {
    const settled = settleFiles(here, held, chosen(held, choice), tools)
    expect(settled.reflections[0]?.text).toBe(text)
    const [write] = settledWrites(settled, held, 'gfm')
    expect(write).toMatchObject({
      path: day,
      seen: digestOf(held[0]!.text),
      keepCopy: choice !== 'file',
    })
  })

  test('stays as it is in the app where nobody was asked, and is kept beside the file', () => {
    expect(settleFiles(here, held, {}, tools)).toBe(here)
    expect(settledWrites(here, held, 'gfm')).toMatchObject([{ path: day, keepCopy: true }])
  })
})

test('where both sides share most of their words, these stand there once', () => {
  const start = withText(plan, 'First.\n\nLast.')
  const edits = edited(mirror(start), day, 'Last.', 'Theirs.\n\nLast.')
  const here = withText(plan, 'First.\n\nMine.\n\nLast.')
  const { held } = merge(here, edits)
  const settled = settleFiles(here, held, chosen(held, 'both'), tools)
  expect(settled.reflections[0]?.text).toBe('First.\n\nMine.\n\nTheirs.\n\nLast.')
})

describe('nothing is ever lost', () => {
  const text = fc.stringMatching(/^[a-z]{12}$/)
  const edits = fc.record({ inside: fc.option(text), outside: fc.option(text), gone: fc.boolean() })

  test('whatever both sides write about the same entries and tasks', () => {
    fc.assert(
      fc.property(
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        (ofEntries, ofTasks) => {
          const start = [...ofTasks.keys()]
            .reduce(
              (builder, n) => builder.task({ title: `Task ${n}`, notes: `notes-${n}` }),
              [...ofEntries.keys()].reduce(
                (builder, n) => builder.reflection({ date: '2026-11-10', text: `words-${n}` }),
                buildBundle(),
              ),
            )
            .build()
          const side = (who: 'inside' | 'outside', removes: boolean): PlanBundle => ({
            ...start,
            reflections: start.reflections.flatMap((entry, n) => {
              const edit = ofEntries[n]
              if (removes && edit?.gone) return []
              return [{ ...entry, text: edit?.[who] ?? entry.text }]
            }),
            tasks: start.tasks.map((task, n) => ({
              ...task,
              notes: ofTasks[n]?.[who] ?? task.notes,
            })),
          })
          const outside = livingDocuments(side('outside', false), 'gfm')
          const edited = mirror(start).map((each) => ({
            ...each,
            text: outside.get(each.path) ?? null,
          }))
          const merged = merge(side('inside', true), edited)
          const kept = everythingIn(merged)
          const mine = JSON.stringify(side('inside', true))
          const plan = JSON.stringify(merged.bundle)
          const all = [...ofEntries, ...ofTasks]
          const lost = all.filter(({ outside: text }) => text !== null && !kept.includes(text))
          const overwritten = all.filter(
            ({ inside: text }) => text !== null && mine.includes(text) && !plan.includes(text),
          )
          expect({ lost, overwritten }).toEqual({ lost: [], overwritten: [] })
        },
      ),
      { numRuns: 15 },
    )
  })

  test('and a plan nobody edited is its own mirror, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryBundle(), fc.constantFrom('gfm', 'obsidian-tasks'), (any, profile) => {
        const { writes, held, taken } = mergeFolder(any, mirror(any, profile), {
          ...tools,
          profile,
        })
        expect({ writes, held, taken }).toEqual({ writes: [], held: [], taken: [] })
      }),
      { numRuns: 5 },
    )
  })

  test('and a plan that only the app changed asks nothing', () => {
    fc.assert(
      fc.property(arbitraryBundle(), arbitraryBundle(), (before, other) => {
        const after = { ...other, plan: { ...other.plan, id: before.plan.id } }
        const { held, taken } = merge(after, mirror(before))
        expect({ held, taken }).toEqual({ held: [], taken: [] })
      }),
      { numRuns: 5 },
    )
  })

  test('and a hostile file read back by itself is understood whole', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (any) => {
        const files = mirror(any).map((each) => ({
          ...each,
          text: `${each.text}\n`,
          base: each.text,
        }))
        const { held, taken } = merge(any, files)
        expect({ held, taken }).toEqual({ held: [], taken: [] })
      }),
      { numRuns: 5 },
    )
  })
})

let ids = 0
const tools = { today, newId: () => `id-${(ids += 1)}`, profile: 'gfm' } as const

function merge(here: PlanBundle, files: readonly LivingFile[]): ReturnType<typeof mergeFolder> {
  return mergeFolder(here, files, tools)
}

/** The same for everything that is asked. */
function chosen(held: readonly HeldFile[], choice: LivingChoice): LivingChoices {
  return Object.fromEntries(
    held.flatMap(({ path, asked }) => asked.map((change) => [choiceName(path, change), choice])),
  )
}

/** The files as they lie there right after they were written. */
function mirror(bundle: PlanBundle, profile: 'gfm' | 'obsidian-tasks' = 'gfm'): LivingFile[] {
  return [...livingDocuments(bundle, profile)].map(([path, text]) => ({
    ...file(path, text),
    base: text,
  }))
}

function file(path: string, text: string): LivingFile {
  return { path, text, problem: null, base: null }
}

function edited(
  files: readonly LivingFile[],
  path: string,
  from: string | RegExp,
  to: string,
): LivingFile[] {
  return files.map((each) => {
    if (each.path !== path || each.text === null) return each
    const text = each.text.replace(from, to)
    expect(text).not.toBe(each.text)
    return { ...each, text }
  })
}

function withText(bundle: PlanBundle, text: string): PlanBundle {
  return { ...bundle, reflections: bundle.reflections.map((entry) => ({ ...entry, text })) }
}

/** The plan, and every file that waits for the user as it was found. */
function everythingIn({ bundle, held }: ReturnType<typeof mergeFolder>): string {
  return JSON.stringify([bundle, held.map(({ text }) => text)])
}
