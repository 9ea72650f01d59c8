import type { Day } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'
import type { Attempt } from '#shared/schedule/attempt'
import { dayAt, dayNumber } from '#shared/schedule/day-number'
import type { Filling } from '#shared/schedule/fill-days'
import type { DayLoad, Schedule } from '#shared/schedule/schedule'

/** How full the days are, where each step ends, and what is left over (PRODUCT.md, section 4). */
export function measureLoads(
  { input, problem }: Attempt,
  filling: Filling,
): Pick<Schedule, 'loads' | 'stepEnds' | 'slack'> {
  const first = dayNumber(input.firstDay)
  const minutes = [...filling.pins.load]
  const lastDays = new Map<Step, number>()
  for (const placement of filling.placements) minutes[placement.day]! += placement.minutes
  for (const { rank, day } of [...filling.pins.placements, ...filling.placements]) {
    const { step } = problem.work.tasks[rank]!
    lastDays.set(step, Math.max(lastDays.get(step) ?? 0, day))
  }
  const loads: DayLoad[] = []
  let slack = 0
  problem.capacities.forEach((capacity, day) => {
    slack += Math.max(0, capacity - minutes[day]!)
    if (minutes[day]! > 0)
      loads.push({ date: dayAt(first + day), minutes: minutes[day]!, capacity })
  })
  const stepEnds: Partial<Record<Step, Day>> = {}
  for (const [step, day] of lastDays) stepEnds[step] = dayAt(first + day)
  return { loads, stepEnds, slack }
}
