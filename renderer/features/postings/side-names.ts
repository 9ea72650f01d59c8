import { translate } from '#shared/language/translate'
import type { Side } from '#shared/model/step'

export const sideNames: Readonly<Record<Side, string>> = {
  get backend() {
    return translate('Backend')
  },
  get 'full-stack'() {
    return translate('Full stack')
  },
}
