import { useLiveQuery } from 'dexie-react-hooks'
import { elapsedMinutes, type Timer } from '#shared/timer/timer'
import { timerGap } from '#shared/timer/timer-gap'
import { translate } from '#shared/language/translate'
import { applyChange, put, readNow } from './apply-change'
import { database, onDatabaseOpen } from './database'

/** There is one timer at a time. */
const key = 'focus'

/** The focus timer, kept up to date; undefined until the first answer, null when there is none. */
export function useTimer(): Timer | null | undefined {
  return useLiveQuery(readTimer, [], lastRead)
}

export async function readTimer(): Promise<Timer | null> {
  lastRead = (await database.timer.get(key)) ?? null
  return lastRead
}

/** What is shown until there is an answer: a screen that opens is drawn once. */
let lastRead: Timer | null | undefined

onDatabaseOpen(() => (lastRead = undefined))

/** Puts a timer in the place of the one that is there. */
export async function storeTimer(timer: Timer): Promise<void> {
  await database.timer.put(timer, key)
}

/** Changes the timer as it stands then; one that is gone stays gone. */
export function changeTimer(change: (timer: Timer) => Timer): Promise<void> {
  return database.transaction('rw', database.timer, async () => {
    const timer = await readTimer()
    if (timer) await storeTimer(change(timer))
  })
}

/**
 * Ends a timer: its minutes become a log of the day it was started on.
 *
 * @param minutes whole minutes; 0 logs nothing, and what was counted is forgotten
 * @param taskId of the task to log them on, when it is not the timer's own
 * @returns `task-gone`, with nothing changed, when there is no such task
 */
export async function finishTimer(
  { startedAt, day, ...timer }: Timer,
  minutes: number,
  taskId = timer.taskId,
): Promise<'finished' | 'task-gone'> {
  const task = await database.tasks.get(taskId)
  if (!task && minutes > 0) return 'task-gone'
  if (task && minutes > 0) {
    // Named by its start: should the app end before the timer is gone, it is not logged twice.
    const id = `${taskId}-${day}-${startedAt}`
    const log = { id, planId: task.planId, taskId, date: day, minutes }
    await applyChange(translate('Log {minutes} min on "{title}"', { minutes, title: task.title }), [
      put('logs', id, log),
    ])
  }
  await database.timer.delete(key)
  return 'finished'
}

/**
 * Ends the timer of a task with what it has counted. One of another task goes on, and one that was left
 * running waits to be settled.
 *
 * @returns the minutes that were logged
 */
export async function finishTimerOf(taskId: string): Promise<number> {
  const timer = await readTimer()
  const at = readNow()
  if (timer?.taskId !== taskId || timerGap(timer, at)) return 0
  const minutes = elapsedMinutes(timer, at)
  return (await finishTimer(timer, minutes)) === 'finished' ? minutes : 0
}
