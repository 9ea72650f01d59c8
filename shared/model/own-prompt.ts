import type { Step } from '#shared/model/step'

/** A question of the user's own, asked beside those the app comes with. */
export interface OwnPrompt {
  /** Reflections keep answers under it: its wording never changes once it has been answered. */
  readonly id: string
  /** The step it is asked in. */
  readonly step: Step | 'any'
  /** One line. */
  readonly text: string
  /** Is it asked no more, and kept only so that its answers can be read? */
  readonly isRetired: boolean
}
