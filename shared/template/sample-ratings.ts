import { translate } from '#shared/language/translate'
import type { RatingValue } from '#shared/model/rating'
import type { Step } from '#shared/model/step'

/** The ratings of the sample month, by days after its first Monday; step 2 was rated twice. */
export function sampleRatings(): readonly {
  readonly day: number
  readonly step: Step
  readonly value: RatingValue
  readonly note: string
}[] {
  return [
    {
      day: 3,
      step: 1,
      value: 3,
      note: translate('Deciding what to leave out was fun, the tools were not.'),
    },
    { day: 8, step: 2, value: 3, note: translate('Too early to say.') },
    {
      day: 14,
      step: 2,
      value: 4,
      note: translate('Better than I thought once real posts went in.'),
    },
    { day: 21, step: 3, value: 5, note: translate('The evenings went by themselves.') },
    { day: 25, step: 4, value: 4, note: translate('Errors and wording yes, timeouts less so.') },
  ]
}
