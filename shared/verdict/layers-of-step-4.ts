import type { Layer } from '#shared/model/task'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { measureMinutes } from '#shared/verdict/measures/measure-minutes'
import { listWords } from '#shared/wording/list-words'
import { formatMinutes } from '#shared/wording/format-minutes'

/** Minutes logged on step 4, by the layer of the task. */
type LayerMinutes = Readonly<Record<Layer, number>>

/**
 * How the work of step 4 was shared out, which spans both layers (PRODUCT.md, section 5).
 *
 * @param bundle any plan; logs of tasks that are gone are left out
 * @returns minutes for each layer, 0 where nothing is logged
 */
export function layersOfStep4(bundle: PlanBundle): LayerMinutes {
  const measures = measureMinutes(bundle, ({ step, layer }) => (step === 4 ? layer : null))
  const minutesOn = (layer: Layer) => measures.get(layer)?.spent ?? 0
  return {
    backend: minutesOn('backend'),
    'front-end': minutesOn('front-end'),
    both: minutesOn('both'),
  }
}

/**
 * Says that the rating of step 4 is about two layers, and how its minutes were shared out.
 *
 * @returns null while step 4 is not rated
 */
export function explainLayersOfStep4(bundle: PlanBundle): string | null {
  if (!bundle.ratings.some(({ step }) => step === 4)) return null
  const minutes = layersOfStep4(bundle)
  const parts = layerWords.flatMap(({ layer, words }) =>
    minutes[layer] > 0 ? [`${formatMinutes(minutes[layer])} on ${words}`] : [],
  )
  const whole = 'its rating counts to the full-stack side as a whole'
  if (parts.length === 0) return `Step 4 spans both layers, and ${whole}.`
  return `Step 4 spans both layers: you logged ${listWords(parts)}. In the verdict ${whole}.`
}

const layerWords: readonly { readonly layer: Layer; readonly words: string }[] = [
  { layer: 'backend', words: 'backend tasks' },
  { layer: 'front-end', words: 'front-end tasks' },
  { layer: 'both', words: 'tasks of both layers' },
]
