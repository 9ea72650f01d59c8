import type { Side } from '#shared/model/step'

/** Each side in the middle of a sentence, such as "towards full stack". */
export const sideWords: Readonly<Record<Side, string>> = {
  backend: 'backend',
  'full-stack': 'full stack',
}
