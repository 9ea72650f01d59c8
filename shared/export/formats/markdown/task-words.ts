import { translate } from '#shared/language/translate'
import type { Layer, SkillArea } from '#shared/model/task'

/** What the document calls a skill area. */
export const areaWords: Readonly<Record<SkillArea, string>> = {
  get 'front-end'() {
    return translate('front end')
  },
  get server() {
    return translate('server side')
  },
  get 'api-design'() {
    return translate('API design')
  },
  get database() {
    return translate('database')
  },
  get deployment() {
    return translate('deployment')
  },
  get planning() {
    return translate('planning')
  },
}

/** What the document calls a layer. */
export const layerWords: Readonly<Record<Layer, string>> = {
  get backend() {
    return translate('backend')
  },
  get 'front-end'() {
    return translate('front end')
  },
  get both() {
    return translate('both')
  },
}
