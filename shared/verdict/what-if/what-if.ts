import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Clarity, SettledLean } from '#shared/verdict/verdict'

/** What the line would say if the ratings were read another way. It is shown, never stored. */
export type WhatIf = WhatIfAnswer | WhatIfOpen

/** A margin that the other way of reading gives. */
export interface WhatIfAnswer {
  readonly kind: 'answer'
  readonly lean: SettledLean
  /** -4 (full stack) to 4 (backend), to two decimals. */
  readonly margin: number
  /** null when balanced. */
  readonly clarity: Clarity | null
  /** How it was reckoned, in sentences with the numbers. */
  readonly arithmetic: string
}

/** There is too little for the other way of reading. */
export interface WhatIfOpen {
  readonly kind: 'open'
  /** What is missing, in a sentence. */
  readonly reason: string
}

/** One other way of reading the ratings: one file each, listed in `what-if-variants.ts`. */
export interface WhatIfVariant<Id extends string> {
  readonly id: Id
  /** A few words for a chip, such as "Without step 1". */
  readonly label: string
  /** Reads the plan that way; total, and it leaves the plan alone. */
  readonly derive: (bundle: PlanBundle) => WhatIf
}
