import type { Log } from '#shared/model/log'
import type { Pin } from '#shared/model/pin'
import type { Plan } from '#shared/model/plan'
import type { Posting } from '#shared/model/posting'
import type { Rating } from '#shared/model/rating'
import type { Reflection } from '#shared/model/reflection'
import type { Task } from '#shared/model/task'

/** One plan with everything that belongs to it: what every screen and every export is derived from. */
export interface PlanBundle {
  readonly plan: Plan
  /** In the order of work within each step. */
  readonly tasks: readonly Task[]
  readonly pins: readonly Pin[]
  readonly logs: readonly Log[]
  readonly reflections: readonly Reflection[]
  /** In the order they were given; the last one of a step counts. */
  readonly ratings: readonly Rating[]
  readonly postings: readonly Posting[]
}
