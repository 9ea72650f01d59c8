import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planDocument } from '#shared/export/formats/pdf/plan-document'
import type { PrintedBlock, PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { recordDocument } from '#shared/export/formats/pdf/record-document'
import { reportDocument } from '#shared/export/formats/pdf/report-document'
import { buildBundle } from '../../../support/build-bundle'

const moment = { now: 0, today: toDay('2026-11-04') }
const bundle = buildBundle()
  .plan({
    title: 'Mini blog',
    firstDay: '2026-11-02',
    lastDay: '2026-11-08',
    replannedOn: '2026-11-04',
    spread: 'early',
    weekly: [0, 60, 60, 60, 60, 60, 0],
    past: [
      { taskId: 'task-1', date: toDay('2026-11-02'), minutes: 60 },
      { taskId: 'task-2', date: toDay('2026-11-03'), minutes: 60 },
    ],
    parked: ['Comments'],
  })
  .task({ title: 'Five sentences', doneOn: '2026-11-02', doneMeans: 'Half a page.' })
  .task({ step: 2, title: 'Create the table', notes: 'With **care**.', estimate: 60 })
  .log({ taskId: 'task-1', date: '2026-11-02', minutes: 50 })
  .reflection({ date: '2026-11-02', title: 'A start', energy: 2, text: 'It runs.' })
  .rating({ step: 1, value: 4, date: '2026-11-02', note: 'Fun.' })
  .build()

function only<Kind extends PrintedBlock['kind']>({ blocks }: PrintedDocument, kind: Kind) {
  return blocks.filter(
    (block): block is Extract<PrintedBlock, { kind: Kind }> => block.kind === kind,
  )
}

const headings = (document: PrintedDocument) =>
  only(document, 'heading').flatMap(({ level, text }) => (level === 2 ? [text] : []))

describe('the plan on paper', () => {
  const plan = planDocument(bundle, moment)

  it('says what it is, of which days, and when', () => {
    expect(plan.title).toBe('Mini blog')
    expect(plan.subtitle).toBe('Plan, Mon 2 Nov 2026 to Sun 8 Nov 2026. As of Wed 4 Nov 2026.')
  })

  it('has the steps, the calendar and what was parked', () => {
    expect(headings(plan)).toEqual([
      '1. Pick a small idea',
      '2. Build a backend first',
      '3. Add a simple front end',
      '4. Polish both layers',
      'Calendar',
      'Parked ideas',
    ])
  })

  it('gives each task a box and its days, and its notes only when asked', () => {
    const tasks = only(plan, 'tasks').flatMap((block) => block.tasks)
    expect(tasks[0]).toMatchObject({ isDone: true, doneMeans: 'Half a page.' })
    expect(tasks[0]?.facts).toMatch(/done Mon 2 Nov$/)
    expect(tasks[1]).toMatchObject({ isDone: false, notes: '', facts: '60\u00a0min, Wed 4 Nov' })
    const noted = only(planDocument(bundle, moment, true), 'tasks').flatMap((block) => block.tasks)
    expect(noted[1]?.notes).toBe('With **care**.')
  })

  it('tells the days of the calendar apart in words and signs', () => {
    const [week = []] = only(plan, 'calendar')[0]?.weeks ?? []
    expect(week.map(({ word }) => word)).toEqual([
      '50\u00a0min',
      'missed',
      '60\u00a0min',
      '',
      '',
      'off',
      'off',
    ])
    expect(week.map(({ mark }) => mark)).toEqual([
      'plain',
      'missed',
      'plain',
      'plain',
      'plain',
      'hatched',
      'hatched',
    ])
    expect(week[0]?.sessions).toEqual([{ step: 1, isDone: true, title: 'Five sentences' }])
    expect(week[2]?.sessions).toEqual([{ step: 2, isDone: false, title: 'Create the table' }])
  })

  it('is written also when the tasks wait for each other', () => {
    const [first, second] = bundle.tasks
    if (!first || !second) throw new Error('The plan has two tasks')
    const circular = { ...second, dependsOn: [second.id] }
    const tasks = only(planDocument({ ...bundle, tasks: [first, circular] }, moment), 'tasks')
    expect(tasks[1]?.tasks[0]?.facts).toBe('60\u00a0min, not planned')
  })
})

describe('the report', () => {
  const report = reportDocument(bundle, moment)

  it('has the verdict, minutes, ratings, evidence and the journal', () => {
    expect(headings(report)).toEqual(
      expect.arrayContaining(['Minutes by step', 'Ratings', 'Reflections']),
    )
    const [minutes, ratings] = only(report, 'table').map(({ table }) => table.rows)
    expect(minutes?.[0]?.slice(1, 2)).toEqual(['1 of 1'])
    expect(minutes?.[0]?.at(-1)).toBe('50\u00a0min')
    expect(ratings?.[0]).toEqual(['1. Pick a small idea', '4 of 5', 'Mon 2 Nov', 'Fun.'])
    expect(ratings?.[1]?.[1]).toBe('Not rated')
    expect(only(report, 'markdown')).toEqual([{ kind: 'markdown', text: 'It runs.' }])
  })
})

describe('the decision record', () => {
  it('leads with the verdict and gives every rating with its day', () => {
    const record = recordDocument(bundle, moment)
    expect(record.title).toBe('Not yet decided')
    expect(record.subtitle).toContain('Decision record of “Mini blog”')
    expect(only(record, 'entries')[0]?.entries).toEqual([
      { day: '2026-11-02', word: 'counts', text: '4 of 5: “Fun.”' },
    ])
    expect(headings(record)).toContain('What would change it')
  })
})
