import { translate } from '#shared/language/translate'
import { currentRatings } from '#shared/verdict/current-ratings'
import { stillToRate } from '#shared/verdict/what-if/still-to-rate'
import { weighSides } from '#shared/verdict/what-if/weigh-sides'
import type { WhatIfVariant } from '#shared/verdict/what-if/what-if'

/** Step 2 alone stands for the backend side: choosing an idea is not server work (PRODUCT.md, section 5). */
export const withoutStep1: WhatIfVariant<'without-step-1'> = {
  id: 'without-step-1',
  get label() {
    return translate('Without step 1')
  },
  derive: ({ ratings: history }) => {
    const ratings = currentRatings(history)
    const { 1: idea, 2: backend, 3: frontEnd, 4: polish } = ratings
    if (backend === undefined || frontEnd === undefined || polish === undefined) {
      return stillToRate(ratings, [2, 3, 4])
    }
    const values = { backend, frontEnd, polish }
    return weighSides(
      [{ value: backend, weight: 1 }],
      [
        { value: frontEnd, weight: 1 },
        { value: polish, weight: 1 },
      ],
      idea === undefined
        ? translate(
            'The idea is left out, so building the backend, {backend}, stands alone against the mean of {frontEnd} and {polish}.',
            values,
          )
        : translate(
            'The idea, rated {idea}, is left out, so building the backend, {backend}, stands alone against the mean of {frontEnd} and {polish}.',
            { ...values, idea },
          ),
    )
  },
}
