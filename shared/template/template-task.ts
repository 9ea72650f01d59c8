import type { Layer, SkillArea } from '#shared/model/task'
import type { TemplateText } from '#shared/template/say'

/** A task before it is worded for an idea. Its texts may name the slots of `IdeaWords`. */
export interface TemplateTask {
  /** Names the task within the template, for `dependsOn`; never changes. */
  readonly key: string
  /** An imperative, under 45 characters once it is worded. */
  readonly title: TemplateText
  /** Markdown: what to do, and what to watch out for. */
  readonly notes: TemplateText
  /** One sentence that can be checked; plain text. */
  readonly doneMeans: TemplateText
  /** Minutes, a multiple of 5. */
  readonly estimate: number
  readonly area: SkillArea
  readonly layer: Layer
  /** Keys of earlier tasks. A task that is not optional never waits for one that is. */
  readonly dependsOn: readonly string[]
  /** Can it be left out when time is short? Not unless told. */
  readonly optional?: boolean
}
