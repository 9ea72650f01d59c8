import { translate } from '#shared/language/translate'
import { stepShortName, steps } from '#shared/model/step'

/** The steps a question can be asked in. */
export function promptStepOptions() {
  return [
    { value: 'any' as const, label: translate('Any step') },
    ...steps.map((step) => ({ value: step, label: `${step}, ${stepShortName(step)}` })),
  ]
}

/** Longer ones are texts, not questions. */
export const longestPrompt = 200
