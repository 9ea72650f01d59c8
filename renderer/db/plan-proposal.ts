import type { PlanBundle } from '#shared/model/plan-bundle'

/** A change of the plan that somebody asks for: shown first where it moves work, then stored. */
export interface PlanProposal {
  /** What the user does, in their words, as undo names it: `Move "Style the page" to Sat 21 Nov`. */
  readonly label: string
  /** The plan as it would be, derived from the bundle on screen by `shared/planning`. */
  readonly after: PlanBundle
  /**
   * `always`: the preview is shown whatever changes. `when-others-move`: applied at once, with a way
   * back, as long as no work moves beside the tasks in `about`, and nothing more is left without a day.
   */
  readonly preview: 'always' | 'when-others-move'
  /** Ids of the tasks the change is about. */
  readonly about?: readonly string[]
}

/** Offered to every screen: the only way a screen changes the plan itself. */
export type ProposePlan = (proposal: PlanProposal) => void
