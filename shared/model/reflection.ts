import type { Day } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'

/** -2 = drained, 2 = charged. */
export type Energy = -2 | -1 | 0 | 1 | 2

/** 1 = bored, 5 = absorbed. */
export type Engagement = 1 | 2 | 3 | 4 | 5

/** What gave energy while debugging. */
export type DebuggingSignal = 'data' | 'interface' | 'both' | 'none'

/** What was written about a day. */
export interface Reflection {
  readonly id: string
  readonly date: Day
  /** May be empty. */
  readonly title: string
  /** The step the day was about; null when it was about none or several. */
  readonly step: Step | null
  readonly energy: Energy | null
  readonly engagement: Engagement | null
  readonly debugging: DebuggingSignal | null
  readonly tags: readonly string[]
  /** Answers (Markdown) by the id of their prompt. */
  readonly answers: Readonly<Record<string, string>>
  /** Markdown. */
  readonly text: string
}
