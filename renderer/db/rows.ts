import type { Log } from '#shared/model/log'
import type { Pin } from '#shared/model/pin'
import type { Plan } from '#shared/model/plan'
import type { Posting } from '#shared/model/posting'
import type { Rating } from '#shared/model/rating'
import type { Reflection } from '#shared/model/reflection'
import type { Task } from '#shared/model/task'

/** What is stored in each table: the shapes of the model, and the plan they belong to. */
export interface Rows {
  plans: Plan
  tasks: Task & OfPlan & { readonly position: number }
  pins: Pin & OfPlan
  logs: Log & OfPlan
  reflections: Reflection & OfPlan
  ratings: Rating & OfPlan
  postings: Posting & OfPlan
}

interface OfPlan {
  readonly planId: string
}

export type TableName = keyof Rows

/** Ids are text; a pin is known by its task and day. */
export type RowKey = string | readonly [taskId: string, date: string]
