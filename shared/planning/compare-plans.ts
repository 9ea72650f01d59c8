import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { Schedule, Session } from '#shared/schedule/schedule'

/** What a change of a plan does to its days, before it is made. */
export interface PlanComparison {
  readonly after: Schedule
  /** The tasks whose days or minutes change, in the order of their new days. */
  readonly moves: readonly Move[]
  /** The last day of work before and after; null when there is none. */
  readonly endBefore: Day | null
  readonly endAfter: Day | null
}

/** One task whose sessions of today or later change. */
export interface Move {
  readonly task: Task
  /** What was planned: from today on, and what was missed before. */
  readonly from: readonly DayMinutes[]
  /** What is planned instead. Missed days are in it as long as nothing is planned again. */
  readonly to: readonly DayMinutes[]
  readonly reason: MoveReason
}

export interface DayMinutes {
  readonly date: Day
  readonly minutes: number
}

/** Why a task gets other days, the strongest reason first. */
export type MoveReason =
  | { readonly kind: 'new' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'does-not-fit' }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'minutes-changed' }
  /** It was planned for this past day and not done. */
  | { readonly kind: 'missed'; readonly day: Day }
  /** A task it waits for moves. */
  | { readonly kind: 'follows'; readonly title: string }
  /** Other work or other days take or give its room. */
  | { readonly kind: 'room' }

/**
 * Compares a plan with what it would become.
 *
 * @param today the day it is; days before it cannot change and are compared only as missed work
 */
export function comparePlans(before: PlanBundle, after: PlanBundle, today: Day): PlanComparison {
  const was = planSchedule(before)
  const will = planSchedule(after)
  const wasOf = groupByTask(was.sessions.filter((session) => isOpenThen(before, session, today)))
  const willOf = groupByTask(will.sessions.filter((session) => isOpenThen(after, session, today)))
  const changed = tasksOfBoth(before, after).filter(
    ({ id }) => JSON.stringify(wasOf.get(id) ?? []) !== JSON.stringify(willOf.get(id) ?? []),
  )
  const changedIds = new Set(changed.map(({ id }) => id))
  const moves = changed.map((task) => ({
    task,
    from: wasOf.get(task.id) ?? [],
    to: willOf.get(task.id) ?? [],
    reason: reasonOf(task),
  }))
  return {
    after: will,
    moves: moves.toSorted((a, b) => compareDays(a.to[0]?.date, b.to[0]?.date)),
    endBefore: was.sessions.at(-1)?.date ?? null,
    endAfter: will.sessions.at(-1)?.date ?? null,
  }

  function reasonOf(task: Task): MoveReason {
    const old = before.tasks.find(({ id }) => id === task.id)
    const now = after.tasks.find(({ id }) => id === task.id)
    if (!old) return { kind: 'new' }
    if (!now) return { kind: 'removed' }
    if (will.unfitted.some(({ taskId }) => taskId === task.id)) return { kind: 'does-not-fit' }
    if (isNewlyPinned(before, after, task.id)) return { kind: 'pinned' }
    if (old.estimate !== now.estimate) return { kind: 'minutes-changed' }
    const missed = wasOf.get(task.id)?.find(({ date }) => date < today)
    if (missed) return { kind: 'missed', day: missed.date }
    const ahead = now.dependsOn.find((id) => changedIds.has(id))
    const title = after.tasks.find(({ id }) => id === ahead)?.title
    return title === undefined ? { kind: 'room' } : { kind: 'follows', title }
  }
}

/** Sessions that can still move: those of today or later, and past ones that nothing came of. */
function isOpenThen({ tasks, logs }: PlanBundle, session: Session, today: Day): boolean {
  if (session.date >= today) return true
  const isDone = tasks.find(({ id }) => id === session.taskId)?.doneOn !== null
  return !isDone && !logs.some((log) => log.taskId === session.taskId && log.date === session.date)
}

function groupByTask(sessions: readonly Session[]): Map<string, DayMinutes[]> {
  const groups = new Map<string, DayMinutes[]>()
  for (const { taskId, date, minutes } of sessions) {
    groups.set(taskId, [...(groups.get(taskId) ?? []), { date, minutes }])
  }
  return groups
}

function tasksOfBoth(before: PlanBundle, after: PlanBundle): Task[] {
  const known = new Set(after.tasks.map(({ id }) => id))
  return [...after.tasks, ...before.tasks.filter(({ id }) => !known.has(id))]
}

function isNewlyPinned(before: PlanBundle, after: PlanBundle, taskId: string): boolean {
  const pinsOf = ({ pins }: PlanBundle) => JSON.stringify(pins.filter((p) => p.taskId === taskId))
  return pinsOf(before) !== pinsOf(after)
}

/** Tasks without a day come last. */
function compareDays(a: Day | undefined, b: Day | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}
