import type { Attempt } from '#shared/schedule/attempt'
import { dayAt, dayNumber } from '#shared/schedule/day-number'
import type { Filling } from '#shared/schedule/fill-days'
import { misorderedPins } from '#shared/schedule/misordered-pins'
import type { Conflict } from '#shared/schedule/schedule'

/**
 * Where the pins do not agree with the days, the dependencies or the ends of the plan.
 *
 * @returns them in day order (PRODUCT.md, section 4)
 */
export function findConflicts({ input, problem }: Attempt, filling: Filling): Conflict[] {
  const { work, capacities } = problem
  const first = dayNumber(input.firstDay)
  const byDay: { day: number; conflict: Conflict }[] = []
  const add = (kind: Conflict['kind'], day: number, minutes: number, rank?: number) => {
    const task = rank === undefined ? {} : { taskId: work.tasks[rank]!.id }
    byDay.push({ day, conflict: { kind, date: dayAt(first + day), ...task, minutes } })
  }
  filling.pins.load.forEach((load, day) => {
    if (load > capacities[day]!) add('overbooked', day, load - capacities[day]!)
  })
  for (const { rank, day, minutes } of misorderedPins(work, filling)) {
    add('dependency-order', day, minutes, rank)
  }
  for (const { rank, day, minutes } of work.pins) {
    if (day < 0 || day >= capacities.length) add('outside-plan', day, minutes, rank)
  }
  return byDay.toSorted((a, b) => a.day - b.day).map(({ conflict }) => conflict)
}
