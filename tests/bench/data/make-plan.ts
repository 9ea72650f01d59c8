import { addDays, type Day, daysFrom } from '#shared/calendar/day'
import type { Log } from '#shared/model/log'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Rating, RatingValue } from '#shared/model/rating'
import type { Reflection } from '#shared/model/reflection'
import type { Layer, SkillArea, Task } from '#shared/model/task'
import type { Step } from '#shared/model/step'
import { type Chance, chanceFrom } from './chance'
import { paragraph, title } from './words'

/** How much has been lived of a plan, and how much is ahead. */
export interface PlanSize {
  /** Whole days; each of them has a reflection. */
  readonly daysBefore: number
  readonly daysAhead: number
  /** Checked off on the days before, each with its minutes. */
  readonly tasksDone: number
  readonly tasksOpen: number
}

/** Ten years of writing every day, with a year of work still ahead: 3,650 reflections, 10,000 tasks. */
export const tenYears: PlanSize = {
  daysBefore: 3650,
  daysAhead: 365,
  tasksDone: 9600,
  tasksOpen: 400,
}

/** A large month in its middle: 310 tasks. */
export const oneMonth: PlanSize = { daysBefore: 14, daysAhead: 14, tasksDone: 150, tasksOpen: 160 }

/** The same plan each time, as seen on a day. */
export function makePlan(size: PlanSize, today: Day): PlanBundle {
  const chance = chanceFrom(size.tasksDone)
  const firstDay = addDays(today, -size.daysBefore)
  const past = daysFrom(firstDay, addDays(today, -1))
  const done = tasksFrom(chance, 0, size.tasksDone).map((task, index) => ({
    ...task,
    doneOn: past[Math.floor((index / size.tasksDone) * past.length)]!,
  }))
  const open = tasksFrom(chance, size.tasksDone, size.tasksOpen)
  const logs = done.map((task, index): Log => {
    return { id: idOf('log', index), taskId: task.id, date: task.doneOn, minutes: task.estimate }
  })
  const sessions = logs.map(({ taskId, date, minutes }) => ({ taskId, date, minutes }))
  return {
    plan: {
      id: `plan-of-${size.daysBefore}-days`,
      title: 'A long habit',
      idea: 'task-app',
      firstDay,
      lastDay: addDays(today, size.daysAhead),
      weekly: [60, 90, 90, 90, 90, 90, 60],
      overrides: {},
      replannedOn: today,
      spread: 'steady',
      guess: 'backend',
      createdAt: Date.UTC(2016, 0, 1),
      baseline: sessions,
      past: sessions,
    },
    tasks: [...done, ...open],
    pins: [],
    logs,
    reflections: past.map((date, index) => reflectionOn(chance, date, index)),
    ratings: ratingsOn(chance, past),
    postings: [],
  }
}

function tasksFrom(chance: Chance, first: number, count: number): Task[] {
  return Array.from({ length: count }, (_, index) => {
    const id = idOf('task', first + index)
    const isChained = index > 0 && chance.below(3) === 0
    return {
      id,
      step: (1 + Math.floor((index / count) * 4)) as Step,
      title: title(chance),
      notes: chance.below(4) === 0 ? paragraph(chance, 12) : '',
      doneMeans: paragraph(chance, 8),
      estimate: 15 + 5 * chance.below(4),
      area: chance.oneOf(areas),
      layer: chance.oneOf(layers),
      dependsOn: isChained ? [idOf('task', first + index - 1)] : [],
      optional: chance.below(10) === 0,
      doneOn: null,
    }
  })
}

function reflectionOn(chance: Chance, date: Day, index: number): Reflection {
  return {
    id: idOf('reflection', index),
    date,
    title: chance.below(2) === 0 ? title(chance) : '',
    step: (1 + chance.below(4)) as Step,
    energy: (chance.below(5) - 2) as Reflection['energy'],
    engagement: (1 + chance.below(5)) as Reflection['engagement'],
    debugging: chance.oneOf(['data', 'interface', 'both', 'none'] as const),
    tags: chance.below(3) === 0 ? [chance.oneOf(['sql', 'css', 'flow', 'stuck', 'proud'])] : [],
    answers: {},
    text: `${paragraph(chance, 40)}\n\n${paragraph(chance, 30)}`,
  }
}

/** A rating of each step four times a year, and at least once. */
function ratingsOn(chance: Chance, days: readonly Day[]): Rating[] {
  return days
    .filter((_, index) => index % 23 < 4 && (index > 23 || index < 4))
    .map((date, index) => ({
      id: idOf('rating', index),
      step: (1 + (index % 4)) as Step,
      value: (1 + chance.below(5)) as RatingValue,
      date,
      note: '',
    }))
}

function idOf(kind: string, index: number): string {
  return `${kind}-${String(index).padStart(6, '0')}`
}

const areas: readonly SkillArea[] = ['front-end', 'server', 'api-design', 'database', 'deployment']
const layers: readonly Layer[] = ['backend', 'front-end', 'both']
