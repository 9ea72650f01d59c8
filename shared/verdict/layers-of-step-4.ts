import { translate } from '#shared/language/translate'
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
  const parts = layers.flatMap((layer) =>
    minutes[layer] > 0 ? [describeLayer(layer, formatMinutes(minutes[layer]))] : [],
  )
  if (parts.length === 0) {
    return translate(
      'Step 4 spans both layers, and its rating counts to the full-stack side as a whole.',
    )
  }
  return translate(
    'Step 4 spans both layers: you logged {parts}. In the verdict its rating counts to the full-stack side as a whole.',
    { parts: listWords(parts) },
  )
}

const layers: readonly Layer[] = ['backend', 'front-end', 'both']

function describeLayer(layer: Layer, minutes: string): string {
  switch (layer) {
    case 'backend':
      return translate('{minutes} on backend tasks', { minutes })
    case 'front-end':
      return translate('{minutes} on front-end tasks', { minutes })
    case 'both':
      return translate('{minutes} on tasks of both layers', { minutes })
  }
}
