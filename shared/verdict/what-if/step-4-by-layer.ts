import { translate } from '#shared/language/translate'
import { currentRatings } from '#shared/verdict/current-ratings'
import { layersOfStep4 } from '#shared/verdict/layers-of-step-4'
import { hasAllRatings } from '#shared/verdict/margin'
import { stillToRate } from '#shared/verdict/what-if/still-to-rate'
import { weighSides } from '#shared/verdict/what-if/weigh-sides'
import type { WhatIf, WhatIfVariant } from '#shared/verdict/what-if/what-if'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * The rating of step 4 is shared out by its logged minutes: those on backend tasks count to the backend
 * side, all others stay with the full stack, which is work on both layers (PRODUCT.md, sections 1 and 5).
 */
export const step4ByLayer: WhatIfVariant<'step-4-by-layer'> = {
  id: 'step-4-by-layer',
  get label() {
    return translate('Step 4 split by layer')
  },
  derive,
}

function derive(bundle: PlanBundle): WhatIf {
  const ratings = currentRatings(bundle.ratings)
  if (!hasAllRatings(ratings)) return stillToRate(ratings)
  const { backend, both, 'front-end': frontEnd } = layersOfStep4(bundle)
  const total = backend + both + frontEnd
  if (total === 0) return nothingLogged()
  const share = backend / total
  return weighSides(
    [
      { value: ratings[1], weight: 1 },
      { value: ratings[2], weight: 1 },
      { value: ratings[4], weight: share },
    ],
    [
      { value: ratings[3], weight: 1 },
      { value: ratings[4], weight: 1 - share },
    ],
    translate(
      'Of {total} logged on step 4, {backend} went into backend tasks. Its rating, {polish}, counts to the backend side with that part and to the full-stack side with the rest; {idea} and {server} count to the one and {frontEnd} to the other in full.',
      {
        total: formatMinutes(total),
        backend: formatMinutes(backend),
        idea: ratings[1],
        server: ratings[2],
        frontEnd: ratings[3],
        polish: ratings[4],
      },
    ),
  )
}

function nothingLogged(): WhatIf {
  const reason = translate('No minutes are logged on step 4, so there is nothing to split it by.')
  return { kind: 'open', reason }
}
