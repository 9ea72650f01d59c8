import { translate } from '#shared/language/translate'
import type { Layer, SkillArea } from '#shared/model/task'

interface Choice<Value> {
  readonly value: Value
  readonly label: string
}

/** The skill areas in the order in which a product is built. */
export function areaOptions(): readonly Choice<SkillArea>[] {
  return [
    { value: 'planning', label: translate('Planning') },
    { value: 'database', label: translate('Database') },
    { value: 'server', label: translate('Server side') },
    { value: 'api-design', label: translate('API design') },
    { value: 'front-end', label: translate('Front end') },
    { value: 'deployment', label: translate('Deployment') },
  ]
}

export function layerOptions(): readonly Choice<Layer>[] {
  return [
    { value: 'backend', label: translate('Backend') },
    { value: 'both', label: translate('Both') },
    { value: 'front-end', label: translate('Front end') },
  ]
}
