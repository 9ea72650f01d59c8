import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'

/** A task as the form has it. */
export type TaskDraft = Omit<Task, 'id' | 'doneOn'>

/** What a new task of a step starts as. */
export function newTaskDraft(step: Step, title = ''): TaskDraft {
  return {
    step,
    title,
    notes: '',
    doneMeans: '',
    estimate: 60,
    area: step === 1 ? 'planning' : step === 2 ? 'server' : 'front-end',
    layer: step === 1 || step === 4 ? 'both' : step === 2 ? 'backend' : 'front-end',
    dependsOn: [],
    optional: false,
  }
}

/** The draft as it is stored: without space around its words. */
export function tidyDraft(draft: TaskDraft): TaskDraft {
  return { ...draft, title: draft.title.trim(), doneMeans: draft.doneMeans.trim() }
}
