import { translate } from '#shared/language/translate'
import type { Step } from '#shared/model/step'

/** The work of each step in the middle of a sentence, such as "you rated the polish 4". */
export const stepWords: Readonly<Record<Step, string>> = {
  get 1() {
    return translate('the idea')
  },
  get 2() {
    return translate('building the backend')
  },
  get 3() {
    return translate('the front end')
  },
  get 4() {
    return translate('the polish')
  },
}
