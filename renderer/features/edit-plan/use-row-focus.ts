import { useEffect, useRef } from 'react'
import type { Task } from '#shared/model/task'

/** Frames to wait for a preview to go away: it gives the focus back when it has. */
const patience = 60

/**
 * Keeps the focus on a task that moves, into another list and through the preview.
 *
 * @returns names the task that is about to move
 */
export function useRowFocus(tasks: readonly Task[]): (taskId: string) => void {
  const leaving = useRef<{ readonly taskId: string; readonly place: string } | null>(null)

  useEffect(() => {
    const moved = leaving.current
    if (!moved || placeOf(tasks, moved.taskId) === moved.place) return
    leaving.current = null
    return focusRow(moved.taskId)
  }, [tasks])

  return (taskId) => {
    leaving.current = { taskId, place: placeOf(tasks, taskId) }
  }
}

function placeOf(tasks: readonly Task[], taskId: string): string {
  const index = tasks.findIndex(({ id }) => id === taskId)
  // not translated: only compared
  return `${index} in ${tasks[index]?.step}`
}

/** @returns how to stop trying */
function focusRow(taskId: string, frames = patience): () => void {
  let frame = requestAnimationFrame(function look() {
    frames -= 1
    const isCovered = document.querySelector('[role=dialog]') !== null
    if (isCovered && frames > 0) frame = requestAnimationFrame(look)
    else document.querySelector<HTMLElement>(`[role=row][data-key="${taskId}"]`)?.focus()
  })
  return () => cancelAnimationFrame(frame)
}
