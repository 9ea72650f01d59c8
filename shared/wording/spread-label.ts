import { translate } from '#shared/language/translate'
import type { Spread } from '#shared/model/plan'

/**
 * A way to spread the work as one chooses it.
 *
 * @example spreadLabel('early') // 'As early as possible'
 */
export function spreadLabel(spread: Spread): string {
  return labels[spread]
}

const labels: Readonly<Record<Spread, string>> = {
  get steady() {
    return translate('Steadily to the end')
  },
  get early() {
    return translate('As early as possible')
  },
}
