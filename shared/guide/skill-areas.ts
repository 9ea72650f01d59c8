import { assertNever } from '#shared/assert-never'
import { translate } from '#shared/language/translate'
import type { SkillArea } from '#shared/model/task'

/** How much of a job an area is. */
export type Depth = 'light' | 'working' | 'core'

/** A depth in words. */
export function depthName(depth: Depth): string {
  switch (depth) {
    case 'light':
      return translate('light')
    case 'working':
      return translate('working')
    case 'core':
      return translate('core')
    default:
      return assertNever(depth)
  }
}

/** What an area asks of a role. */
export interface AreaEmphasis {
  readonly depth: Depth
  readonly text: string
}

/** One of the five skill areas, as each role needs it. */
export interface GuideArea {
  readonly area: Exclude<SkillArea, 'planning'>
  readonly name: string
  /** The name within a sentence. */
  readonly inSentence: string
  readonly backend: AreaEmphasis
  readonly fullStack: AreaEmphasis
}

/** The five skill areas (PRODUCT.md, section 1). */
export const guideAreas: readonly GuideArea[] = [
  {
    area: 'front-end',
    get name() {
      return translate('Front end')
    },
    get inSentence() {
      return translate('front end')
    },
    backend: {
      depth: 'light',
      get text() {
        return translate('Knows what a screen asks for, and when')
      },
    },
    fullStack: {
      depth: 'core',
      get text() {
        return translate('Builds the screens: HTML, CSS and JavaScript')
      },
    },
  },
  {
    area: 'server',
    get name() {
      return translate('Server side')
    },
    get inSentence() {
      return translate('server side')
    },
    backend: {
      depth: 'core',
      get text() {
        return translate('Rules and endpoints are the heart of the job')
      },
    },
    fullStack: {
      depth: 'core',
      get text() {
        return translate('APIs and services, and joining them to each other')
      },
    },
  },
  {
    area: 'api-design',
    get name() {
      return translate('API design')
    },
    get inSentence() {
      return translate('API design')
    },
    backend: {
      depth: 'core',
      get text() {
        return translate('Contracts that say what goes wrong and can change version')
      },
    },
    fullStack: {
      depth: 'core',
      get text() {
        return translate('The same contracts, tried from the screen that calls them')
      },
    },
  },
  {
    area: 'database',
    get name() {
      return translate('Database management')
    },
    get inSentence() {
      return translate('database management')
    },
    backend: {
      depth: 'core',
      get text() {
        return translate('Schemas, queries, indexes, and data that stays whole')
      },
    },
    fullStack: {
      depth: 'working',
      get text() {
        return translate('Models in the shape that the screens need')
      },
    },
  },
  {
    area: 'deployment',
    get name() {
      return translate('Deployment')
    },
    get inSentence() {
      return translate('deployment')
    },
    backend: {
      depth: 'core',
      get text() {
        return translate('Fewer things, in depth: the server and its services')
      },
    },
    fullStack: {
      depth: 'working',
      get text() {
        return translate('More things, more lightly: the page and the server together')
      },
    },
  },
]
