import type { Day } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'

/** The skill area a task practises. */
export type SkillArea =
  'front-end' | 'server' | 'api-design' | 'database' | 'deployment' | 'planning'

/** The layer of the product a task works on. */
export type Layer = 'backend' | 'front-end' | 'both'

/** A piece of work in a step. */
export interface Task {
  readonly id: string
  readonly step: Step
  readonly title: string
  /** Markdown. */
  readonly notes: string
  /** How one knows that it is finished. */
  readonly doneMeans: string
  /** Minutes the whole task is expected to take. */
  readonly estimate: number
  readonly area: SkillArea
  readonly layer: Layer
  /** Ids of tasks that have to be finished first. */
  readonly dependsOn: readonly string[]
  /** Can it be left out when time is short? */
  readonly optional: boolean
  /** The day it was checked off; null while it is open. */
  readonly doneOn: Day | null
}
