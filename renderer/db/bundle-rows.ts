import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RowsByTable } from './meta'

/** A plan with its rows in the order the screens have them in. */
export function bundleOf(plan: Plan, rows: Omit<RowsByTable, 'plans'>): PlanBundle {
  const { tasks, pins, logs, reflections, ratings, postings } = rows
  return {
    plan,
    tasks: tasks
      .toSorted((a, b) => a.position - b.position)
      .map((row) => inBundle(row, ({ planId: _planId, position: _position, ...task }) => task)),
    pins: pins.map(withoutPlan).toSorted((a, b) => compare(a.date, b.date)),
    logs: logs.map(withoutPlan).toSorted(byDay),
    reflections: reflections.map(withoutPlan).toSorted(byDay),
    ratings: ratings.map(withoutPlan).toSorted(byDay),
    postings: postings.map(withoutPlan).toSorted(byDay),
  }
}

/** Every plan of some rows; a row of a plan that is not there belongs to none. */
export function bundlesOf(rows: RowsByTable): PlanBundle[] {
  const plans = rows.plans.toSorted((a, b) => compare(a.id, b.id))
  return plans.map((plan) => {
    const own = <Row extends { readonly planId: string }>(all: readonly Row[]) =>
      all.filter(({ planId }) => planId === plan.id)
    return bundleOf(plan, {
      tasks: own(rows.tasks),
      pins: own(rows.pins),
      logs: own(rows.logs),
      reflections: own(rows.reflections),
      ratings: own(rows.ratings),
      postings: own(rows.postings),
    })
  })
}

/** The rows of some plans, table by table. */
export function rowsOf(bundles: readonly PlanBundle[]): RowsByTable {
  const own = <Row extends object>(kind: (bundle: PlanBundle) => readonly Row[]) =>
    bundles.flatMap((bundle) => kind(bundle).map((row) => ({ ...row, planId: bundle.plan.id })))
  return {
    plans: bundles.map(({ plan }) => plan),
    tasks: own(({ tasks }) => tasks.map((task, position) => ({ ...task, position }))),
    pins: own(({ pins }) => pins),
    logs: own(({ logs }) => logs),
    reflections: own(({ reflections }) => reflections),
    ratings: own(({ ratings }) => ratings),
    postings: own(({ postings }) => postings),
  }
}

function withoutPlan<Row extends { readonly planId: string }>(row: Row): Omit<Row, 'planId'> {
  return inBundle(row, ({ planId: _planId, ...rest }) => rest)
}

/** A row that has not changed is the same in every bundle, so that its line on the screen need not be drawn again. */
function inBundle<Row extends object, Made extends object>(
  row: Row,
  make: (row: Row) => Made,
): Made {
  let made = madeOf.get(row) as Made | undefined
  if (!made) madeOf.set(row, (made = make(row)))
  return made
}

const madeOf = new WeakMap<object, object>()

/** Ids rise with time, so records of one day come in the order they were made. */
function byDay(
  a: { readonly id: string; readonly date: string },
  b: { readonly id: string; readonly date: string },
): number {
  return compare(a.date, b.date) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
