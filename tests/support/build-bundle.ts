import { toDay } from '#shared/calendar/day'
import type { Day } from '#shared/calendar/day'
import type { Log } from '#shared/model/log'
import type { Pin } from '#shared/model/pin'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Posting } from '#shared/model/posting'
import type { Rating } from '#shared/model/rating'
import type { Reflection } from '#shared/model/reflection'
import type { Task } from '#shared/model/task'

/** A model shape as a test writes it: every field optional, days as plain text. */
type Draft<T> = { readonly [K in keyof T]?: T[K] | (Day extends T[K] ? string : never) }

/**
 * Builds a plan for a test: only what the test is about has to be said. Every step of the builder gives
 * a new one, ids count up (`task-1`, `log-1`, ...), and days are checked.
 *
 * @example
 * buildBundle()
 *   .plan({ firstDay: '2026-11-02', lastDay: '2026-11-29' })
 *   .task({ step: 2, title: 'Create the table', doneOn: '2026-11-10' })
 *   .log({ taskId: 'task-1', date: '2026-11-10', minutes: 60 })
 *   .build()
 */
export function buildBundle(): BundleBuilder {
  return new BundleBuilder({
    plan: defaultPlan,
    tasks: [],
    pins: [],
    logs: [],
    reflections: [],
    ratings: [],
    postings: [],
  })
}

export class BundleBuilder {
  readonly #bundle: PlanBundle

  constructor(bundle: PlanBundle) {
    this.#bundle = bundle
  }

  plan(draft: Draft<Plan>): BundleBuilder {
    return this.#with({ plan: complete(this.#bundle.plan, draft) })
  }

  task(draft: Draft<Task> = {}): BundleBuilder {
    const id = nextId('task', this.#bundle.tasks)
    const task = complete<Task>({ ...defaultTask, id, title: `Task ${id}` }, draft)
    return this.#with({ tasks: [...this.#bundle.tasks, task] })
  }

  pin(draft: Draft<Pin>): BundleBuilder {
    const pin = complete<Pin>({ taskId: 'task-1', date: firstDay, minutes: 30 }, draft)
    return this.#with({ pins: [...this.#bundle.pins, pin] })
  }

  log(draft: Draft<Log>): BundleBuilder {
    const id = nextId('log', this.#bundle.logs)
    const log = complete<Log>({ id, taskId: 'task-1', date: firstDay, minutes: 30 }, draft)
    return this.#with({ logs: [...this.#bundle.logs, log] })
  }

  reflection(draft: Draft<Reflection> = {}): BundleBuilder {
    const id = nextId('reflection', this.#bundle.reflections)
    const reflection = complete<Reflection>({ ...defaultReflection, id }, draft)
    return this.#with({ reflections: [...this.#bundle.reflections, reflection] })
  }

  rating(draft: Draft<Rating>): BundleBuilder {
    const id = nextId('rating', this.#bundle.ratings)
    const rating = complete<Rating>({ id, step: 1, value: 3, date: firstDay, note: '' }, draft)
    return this.#with({ ratings: [...this.#bundle.ratings, rating] })
  }

  posting(draft: Draft<Posting> = {}): BundleBuilder {
    const id = nextId('posting', this.#bundle.postings)
    const posting = complete<Posting>({ id, title: '', text: '', date: firstDay }, draft)
    return this.#with({ postings: [...this.#bundle.postings, posting] })
  }

  build(): PlanBundle {
    return this.#bundle
  }

  #with(part: Partial<PlanBundle>): BundleBuilder {
    return new BundleBuilder({ ...this.#bundle, ...part })
  }
}

/** Monday; the default plan starts on it and ends four weeks later. */
const firstDay = toDay('2026-11-02')

const defaultPlan: Plan = {
  id: 'plan-1',
  title: 'Mini blog',
  idea: 'mini-blog',
  firstDay,
  lastDay: toDay('2026-11-29'),
  weekly: [0, 60, 60, 60, 60, 60, 0],
  overrides: {},
  replannedOn: firstDay,
  spread: 'steady',
  guess: null,
  createdAt: Date.UTC(2026, 9, 30, 18),
}

const defaultTask: Task = {
  id: '',
  step: 1,
  title: '',
  notes: '',
  doneMeans: '',
  estimate: 60,
  area: 'planning',
  layer: 'both',
  dependsOn: [],
  optional: false,
  doneOn: null,
}

const defaultReflection: Reflection = {
  id: '',
  date: firstDay,
  title: '',
  step: null,
  energy: null,
  engagement: null,
  debugging: null,
  tags: [],
  answers: {},
  text: '',
}

function nextId(name: string, records: readonly unknown[]): string {
  return `${name}-${records.length + 1}`
}

const dayFields = ['date', 'firstDay', 'lastDay', 'replannedOn', 'doneOn'] as const

function complete<T extends object>(defaults: T, draft: Draft<T>): T {
  const record = { ...defaults, ...draft } as T & Partial<Record<string, unknown>>
  for (const field of dayFields) {
    const value: unknown = record[field]
    if (typeof value === 'string') toDay(value)
  }
  return record
}
