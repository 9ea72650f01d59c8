import { useDragAndDrop, type DragAndDropHooks } from 'react-aria-components/useDragAndDrop'
import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { endOfStep, placeBeside, type TaskPlace } from './task-places'

/** What a dragged task is to the lists; nothing else is taken by them, and nothing else takes it. */
const taskType = 'application/x-plumbline-task'

interface TaskDrag {
  readonly step: Step
  readonly tasks: readonly Task[]
  readonly onMove: (taskId: string, place: TaskPlace) => void
}

/** Lets tasks be dragged within the list of a step and from one list to another. */
export function useTaskDrag({ step, tasks, onMove }: TaskDrag): DragAndDropHooks<Task> {
  const { dragAndDropHooks } = useDragAndDrop<Task>({
    getItems: (keys) => [...keys].map((key) => ({ [taskType]: String(key) })),
    acceptedDragTypes: [taskType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [key] = keys
      if (key !== undefined) drop(String(key), target)
    },
    onInsert: ({ items, target }) => void readTaskId(items).then((id) => id && drop(id, target)),
    onRootDrop: ({ items }) =>
      void readTaskId(items).then((id) => id && onMove(id, endOfStep(tasks, step))),
  })
  return dragAndDropHooks

  function drop(taskId: string, target: { key: unknown; dropPosition: string }) {
    const side = target.dropPosition === 'before' ? 'before' : 'after'
    onMove(taskId, placeBeside(tasks, taskId, step, { id: String(target.key), side }))
  }
}

interface DropItem {
  readonly kind: string
}

async function readTaskId(items: readonly DropItem[]): Promise<string | null> {
  const [item] = items
  if (!item || !isText(item)) return null
  return item.getText(taskType)
}

function isText(item: DropItem): item is DropItem & { getText(type: string): Promise<string> } {
  return item.kind === 'text'
}
