import type { SkillArea } from '#shared/model/task'

/** How much of a job an area is. */
export type Depth = 'light' | 'working' | 'core'

/** What an area asks of a role. */
export interface AreaEmphasis {
  readonly depth: Depth
  readonly text: string
}

/** One of the five skill areas, as each role needs it. */
export interface GuideArea {
  readonly area: Exclude<SkillArea, 'planning'>
  readonly name: string
  readonly backend: AreaEmphasis
  readonly fullStack: AreaEmphasis
}

/** The five skill areas (PRODUCT.md, section 1). */
export const guideAreas: readonly GuideArea[] = [
  {
    area: 'front-end',
    name: 'Front end',
    backend: { depth: 'light', text: 'Knows what a screen asks for, and when' },
    fullStack: { depth: 'core', text: 'Builds the screens: HTML, CSS and JavaScript' },
  },
  {
    area: 'server',
    name: 'Server side',
    backend: { depth: 'core', text: 'Rules and endpoints are the heart of the job' },
    fullStack: { depth: 'core', text: 'APIs and services, and joining them to each other' },
  },
  {
    area: 'api-design',
    name: 'API design',
    backend: { depth: 'core', text: 'Contracts that say what goes wrong and can change version' },
    fullStack: { depth: 'core', text: 'The same contracts, tried from the screen that calls them' },
  },
  {
    area: 'database',
    name: 'Database management',
    backend: { depth: 'core', text: 'Schemas, queries, indexes, and data that stays whole' },
    fullStack: { depth: 'working', text: 'Models in the shape that the screens need' },
  },
  {
    area: 'deployment',
    name: 'Deployment',
    backend: { depth: 'core', text: 'Fewer things, in depth: the server and its services' },
    fullStack: {
      depth: 'working',
      text: 'More things, more lightly: the page and the server together',
    },
  },
]
