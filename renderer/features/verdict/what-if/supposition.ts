import type { PlanBundle } from '#shared/model/plan-bundle'
import { currentRatings } from '#shared/verdict/current-ratings'
import type { StepRatings } from '#shared/verdict/verdict'
import { withOtherRatings } from '#shared/verdict/what-if/other-ratings'
import type { WhatIf } from '#shared/verdict/what-if/what-if'
import { type WhatIfVariantId, whatIfVariants } from '#shared/verdict/what-if/what-if-variants'

/** What is supposed: another way to read the ratings, or other ratings. It lives on the page only. */
export type Supposition =
  | { readonly kind: 'variant'; readonly id: WhatIfVariantId }
  | { readonly kind: 'ratings'; readonly ratings: StepRatings }

/** What the line would say. */
export function whatIfOf(bundle: PlanBundle, supposition: Supposition): WhatIf {
  if (supposition.kind === 'ratings') {
    return withOtherRatings(currentRatings(bundle.ratings), supposition.ratings)
  }
  const variant = whatIfVariants.find(({ id }) => id === supposition.id) ?? whatIfVariants[0]
  return variant.derive(bundle)
}
