import type { Step } from '#shared/model/step'

/** The work of each step in the middle of a sentence, such as "you rated the polish 4". */
export const stepWords: Readonly<Record<Step, string>> = {
  1: 'the idea',
  2: 'building the backend',
  3: 'the front end',
  4: 'the polish',
}
