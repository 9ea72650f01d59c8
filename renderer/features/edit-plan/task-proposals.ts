import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Step, stepShortName } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { addTask, changeTask, moveTask, removeTask } from '#shared/planning/edit-tasks'
import { setTaskWords, unparkIdea } from '#shared/planning/edit-words'
import { inSentence } from '#shared/wording/in-sentence'
import type { PlanProposal } from '../../db/plan-proposal'
import type { TaskDraft } from './task-draft'

/** A new task; an idea it was made of leaves the parking lot with the same step of undo. */
export function proposeAdded(
  bundle: PlanBundle,
  task: Task,
  idea: string | null,
  today: Day,
): PlanProposal {
  const before = idea === null ? bundle : unparkIdea(bundle, idea)
  return {
    label: translate('Add "{title}"', { title: task.title }),
    after: addTask(before, task, today),
    preview: 'when-others-move',
    about: [task.id],
  }
}

/** A task as it was edited: only words, and nothing is planned again; another step, and it goes to its end. */
export function proposeEdited(
  bundle: PlanBundle,
  task: Task,
  { step, estimate, dependsOn, ...words }: TaskDraft,
  today: Day,
): PlanProposal {
  const movesWork =
    step !== task.step || estimate !== task.estimate || dependsOn.join() !== task.dependsOn.join()
  let after = setTaskWords(bundle, task.id, words)
  if (movesWork) after = changeTask(after, task.id, { estimate, dependsOn }, today)
  if (step !== task.step) after = moveTask(after, task.id, step, bundle.tasks.length, today)
  return {
    label: translate('Edit "{title}"', { title: words.title }),
    after,
    preview: 'when-others-move',
    about: [task.id],
  }
}

export function proposeRemoved(bundle: PlanBundle, task: Task, today: Day): PlanProposal {
  return {
    label: translate('Remove "{title}"', { title: task.title }),
    after: removeTask(bundle, task.id, today),
    preview: 'when-others-move',
    about: [task.id],
  }
}

/**
 * A task at another place of the order. What changes places with it is part of what was asked for.
 *
 * @param place among the other tasks of the step, 0 for the first
 * @returns null when it is there already
 */
export function proposeMoved(
  bundle: PlanBundle,
  taskId: string,
  step: Step,
  place: number,
  today: Day,
): PlanProposal | null {
  const task = bundle.tasks.find(({ id }) => id === taskId)
  if (!task) return null
  const after = moveTask(bundle, taskId, step, place, today)
  const was = bundle.tasks.map(({ id }) => id)
  const will = after.tasks.map(({ id }) => id)
  const changed = will.filter((id, index) => id !== was[index])
  if (changed.length === 0 && step === task.step) return null
  const label =
    step === task.step
      ? translate('Reorder "{title}"', { title: task.title })
      : translate('Move "{title}" to step {step}, {name}', {
          title: task.title,
          step,
          name: inSentence(stepShortName(step)),
        })
  return { label, after, preview: 'when-others-move', about: [taskId, ...changed] }
}
