import { translate } from '#shared/language/translate'

/** The four steps of a plan: 1 idea, 2 backend, 3 front end, 4 polish. */
export type Step = 1 | 2 | 3 | 4

/** The two sides that are compared: steps 1 and 2, and steps 3 and 4. */
export type Side = 'backend' | 'full-stack'

/** All steps in order. */
export const steps: readonly Step[] = [1, 2, 3, 4]

/** The side a step speaks for: 1 and 2 the backend, 3 and 4 the full stack. */
export function sideOf(step: Step): Side {
  return step <= 2 ? 'backend' : 'full-stack'
}

const stepNames: Readonly<
  Record<Step, { readonly title: () => string; readonly short: () => string }>
> = {
  1: {
    title: () => translate('Pick a small idea'),
    short: () => translate('Idea'),
  },
  2: {
    title: () => translate('Build a backend first'),
    short: () => translate('Backend'),
  },
  3: {
    title: () => translate('Add a simple front end'),
    short: () => translate('Front end'),
  },
  4: {
    title: () => translate('Polish both layers'),
    short: () => translate('Polish'),
  },
}

/** The name of a step as a heading, such as "Build a backend first". */
export function stepTitle(step: Step): string {
  return stepNames[step].title()
}

/** The name of a step where there is little room, such as "Backend". */
export function stepShortName(step: Step): string {
  return stepNames[step].short()
}
