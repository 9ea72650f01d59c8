import type { Catalogue } from '#shared/language/catalogue'

/** What comes in, and the living folder. */
export const importing = {
  'What was planned before and the first schedule stay as they are.':
    'Was früher geplant war und der erste Plan bleiben, wie sie sind.',
} as const satisfies Catalogue
