import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { newTask } from '#shared/planning/new-task'

/** A task as the form has it. */
export type TaskDraft = Omit<Task, 'id' | 'doneOn'>

/** What a new task of a step starts as. */
export function newTaskDraft(step: Step, title = ''): TaskDraft {
  const { id: _id, doneOn: _doneOn, ...draft } = newTask('', step, title)
  return draft
}

/** The draft as it is stored: without space around its words. */
export function tidyDraft(draft: TaskDraft): TaskDraft {
  return { ...draft, title: draft.title.trim(), doneMeans: draft.doneMeans.trim() }
}
