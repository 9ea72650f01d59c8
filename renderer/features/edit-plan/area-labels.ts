import type { Layer, SkillArea } from '#shared/model/task'

/** The skill areas in the order in which a product is built. */
export const areas: readonly { readonly value: SkillArea; readonly label: string }[] = [
  { value: 'planning', label: 'Planning' },
  { value: 'database', label: 'Database' },
  { value: 'server', label: 'Server side' },
  { value: 'api-design', label: 'API design' },
  { value: 'front-end', label: 'Front end' },
  { value: 'deployment', label: 'Deployment' },
]

export const layers: readonly { readonly value: Layer; readonly label: string }[] = [
  { value: 'backend', label: 'Backend' },
  { value: 'both', label: 'Both' },
  { value: 'front-end', label: 'Front end' },
]
