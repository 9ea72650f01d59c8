import type { Root } from 'mdast'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { toMarkdown as write } from 'mdast-util-to-markdown'
import { toDay } from '#shared/calendar/day'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { toCsv } from '#shared/export/formats/csv/to-csv'
import { toICalendar } from '#shared/export/formats/icalendar/to-icalendar'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { fromBackup } from '#shared/export/import/from-backup'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { makePlan, oneMonth, type PlanSize, tenYears } from '../data/make-plan'
import type { Part, Trial } from '../runner/part'
import { time } from '../runner/time'
import { timed } from '../runner/timed'

const now = Date.UTC(2026, 10, 2)

/** Every export of ten years, and what comes back in, against the least that has to be done with the same data. */
export const transfer: Part = {
  name: 'transfer',
  open() {
    const bundle = makePlan(tenYears, toDay('2026-11-02'))
    const month = makePlan(oneMonth, toDay('2026-11-02'))
    // The library takes more than ten times as long for ten times the text: ten years of it, a minute.
    const yearOfMarkdown = toMarkdown(makePlan(oneYear, toDay('2026-11-02')))
    const backup = toBackup([bundle], now)
    const stringify = () => JSON.stringify(bundle)
    const json = { limit: stringify, against: 'JSON.stringify of the plan' }
    return {
      trials: [
        // PERFORMANCE.md, section 8, row 15.
        within('Markdown out, a month', 50, () => toMarkdown(month)),
        within('calendar out, a month', 100, () => toICalendar(month, { now })),
        within('backup out, a month', 30, () => toBackup([month], now)),
        // For ten years the same row asks for a worker and progress, which the part `exports` looks at; the ratios
        // below find work that is done twice.
        timed({
          name: 'Markdown out, ten years',
          ours: () => toMarkdown(bundle),
          limit: () => write(textsOf(bundle)),
          against: 'the library writing the same texts',
          goal: 2.5,
          reason:
            'the library looks for what it has to escape once more in every list, heading and link around a text',
        }),
        timed({
          name: 'Markdown in, a year',
          ours: () => fromMarkdown(yearOfMarkdown),
          limit: () => parse(yearOfMarkdown),
          against: 'the library reading the same text',
          goal: 1.5,
          reason:
            'what the library finds becomes tasks, days and texts, each checked: half as long again',
        }),
        timed({
          name: 'calendar out, ten years',
          ours: () => toICalendar(bundle, { now }),
          ...json,
          goal: 10,
          reason: 'the library makes an object of every event and writes it property by property',
        }),
        timed({
          name: 'tasks as CSV, ten years',
          ours: () => toCsv(bundle, 'tasks'),
          ...json,
          goal: 10,
        }),
        timed({
          name: 'reflections as CSV, ten years',
          ours: () => toCsv(bundle, 'reflections'),
          ...json,
          goal: 10,
        }),
        timed({
          name: 'backup out, ten years',
          ours: () => toBackup([bundle], now),
          ...json,
          goal: 10,
        }),
        timed({
          name: 'backup in, ten years',
          ours: () => fromBackup(backup),
          limit: () => JSON.parse(backup) as unknown,
          against: 'JSON.parse of the file',
          goal: 10,
          reason: 'each field is checked and the whole is hashed: about 95 ms each',
        }),
      ].map((trial) => ({ ...trial, mostRounds: 5 })),
    }
  },
}

/** A trial against a number of milliseconds. */
function within(name: string, longest: number, ours: () => unknown): Trial {
  return {
    ours: () => time(ours),
    limit: () => ({ time: longest }),
    figures: [
      { name, unit: 'ms', ours: 'time', limit: 'time', against: 'what it may take', goal: 1 },
    ],
  }
}

const oneYear: PlanSize = { daysBefore: 365, daysAhead: 36, tasksDone: 960, tasksOpen: 40 }

/** The words of a plan as one paragraph each, with nothing around them. */
function textsOf({ tasks, reflections }: PlanBundle): Root {
  const texts = [
    ...tasks.flatMap(({ title, notes, doneMeans }) => [title, notes, doneMeans]),
    ...reflections.flatMap(({ title, text }) => [title, ...text.split('\n\n')]),
  ]
  return {
    type: 'root',
    children: texts
      .filter((text) => text !== '')
      .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
}
