import type { PlanBundle } from '#shared/model/plan-bundle'
import type { DebuggingSignal } from '#shared/model/reflection'
import type { Side, Step } from '#shared/model/step'
import { backendPosting, fullStackPosting } from './arbitrary-month'

/** The same month with the two sides exchanged: all that speaks for one side speaks for the other. */
export function mirrorBundle(bundle: PlanBundle): PlanBundle {
  const { plan, tasks, reflections, ratings, postings } = bundle
  return {
    ...bundle,
    plan: { ...plan, guess: plan.guess && mirrorSide(plan.guess) },
    tasks: tasks.map((task) => ({ ...task, step: mirrorStep[task.step] })),
    reflections: reflections.map((reflection) => ({
      ...reflection,
      step: reflection.step && mirrorStep[reflection.step],
      debugging: reflection.debugging && mirrorSignal[reflection.debugging],
    })),
    ratings: ratings.map((rating) => ({ ...rating, step: mirrorStep[rating.step] })),
    postings: postings.map((posting) => ({ ...posting, text: mirrorPosting(posting.text) })),
  }
}

export function mirrorSide(side: Side): Side {
  return side === 'backend' ? 'full-stack' : 'backend'
}

const mirrorStep: Readonly<Record<Step, Step>> = { 1: 3, 2: 4, 3: 1, 4: 2 }

const mirrorSignal: Readonly<Record<DebuggingSignal, DebuggingSignal>> = {
  data: 'interface',
  interface: 'data',
  both: 'both',
  none: 'none',
}

function mirrorPosting(text: string): string {
  if (text === backendPosting) return fullStackPosting
  return text === fullStackPosting ? backendPosting : text
}
