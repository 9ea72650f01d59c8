import type { Layer, SkillArea } from '#shared/model/task'

/** What the document calls a skill area. */
export const areaWords: Readonly<Record<SkillArea, string>> = {
  'front-end': 'front end',
  server: 'server side',
  'api-design': 'API design',
  database: 'database',
  deployment: 'deployment',
  planning: 'planning',
}

/** What the document calls a layer. */
export const layerWords: Readonly<Record<Layer, string>> = {
  backend: 'backend',
  'front-end': 'front end',
  both: 'both',
}
