import type { DebuggingSignal, Energy, Engagement } from '#shared/model/reflection'
import type { Step } from '#shared/model/step'

/** A reflection of the sample month, by its place in the month. */
export interface SampleNote {
  /** Days after the first Monday. */
  readonly day: number
  readonly step: Step
  readonly title: string
  readonly energy: Energy
  readonly engagement: Engagement
  readonly debugging: DebuggingSignal
  readonly tags: readonly string[]
  /** Answers (Markdown) by the id of their prompt. */
  readonly answers: Readonly<Record<string, string>>
  /** Markdown. */
  readonly text: string
}
