import type { Step } from '#shared/model/step'
import type { DayOverview } from '#shared/schedule/day-overview'

/** The coloured tape along the top of a day: its step, and whether the step only passes through. */
export interface StepTape {
  readonly step: Step
  /** Is nothing planned or logged, while the step goes on later? */
  readonly isGap: boolean
  /** Does the step begin here? Then its name stands on the day. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * The tape of each day, in the order of the days. A day of two steps shows the one its work begins
 * with; days between two sessions of one step are a gap.
 */
export function stepTapes(days: readonly DayOverview[]): (StepTape | null)[] {
  const own = days.map(stepOf)
  return days.map((_, index) => {
    const here = own[index] ?? null
    const before = own.slice(0, index).findLast((step) => step !== null) ?? null
    const after = own.slice(index + 1).find((step) => step !== null) ?? null
    const step = here ?? (before === after ? before : null)
    if (step === null) return null
    return {
      step,
      isGap: here === null,
      isFirst: before !== step,
      isLast: after !== step,
    }
  })
}

function stepOf({ sessions, extra }: DayOverview): Step | null {
  return (sessions[0] ?? extra[0])?.task.step ?? null
}
