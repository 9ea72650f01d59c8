import type { KeyboardEvent } from 'react'
import { screenKeys } from '#shared/keys/screen-keys'
import type { Task } from '#shared/model/task'
import { pressedCommand } from '../../desktop/keys'
import { neighbourPlace, type TaskPlace } from './task-places'

interface TaskActions {
  readonly move: (taskId: string, place: TaskPlace) => void
  readonly remove: (task: Task) => void
}

/** Alt with an arrow moves the task in use up or down, Delete removes it. */
export function useTaskKeys(tasks: readonly Task[], { move, remove }: TaskActions) {
  return (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[role=row][data-key]')
    const task = tasks.find(({ id }) => id === row?.dataset['key'])
    if (!task) return
    const name = pressedCommand(event, screenKeys.editPlan)
    const direction = arrowDirections[event.key]
    if (name === 'reorder' && direction) {
      const place = neighbourPlace(tasks, task, direction)
      if (place) move(task.id, place)
    } else if (name === 'remove' && event.target === row) {
      remove(task)
    } else {
      return
    }
    // Before the list takes the arrows to be its own.
    event.preventDefault()
    event.stopPropagation()
  }
}

const arrowDirections: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }
