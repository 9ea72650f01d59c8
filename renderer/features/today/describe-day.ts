import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { type Step, stepTitle } from '#shared/model/step'
import { tasksById } from '#shared/model/tasks-by-id'
import { inSentence } from '#shared/wording/in-sentence'
import type { TodayProps } from './today-view'

/** The step a day works on, and its place in the plan in one sentence or two. */
export function describeDay({ bundle, schedule, today }: TodayProps): {
  step: Step | null
  words: string
} {
  const { firstDay, lastDay } = bundle.plan
  if (today < firstDay)
    return { step: null, words: translate('The plan starts {day}.', { day: formatDay(firstDay) }) }
  if (today > lastDay)
    return { step: null, words: translate('The plan ended {day}.', { day: formatDay(lastDay) }) }

  const step = stepOfDay({ bundle, schedule, today })
  if (!step) return { step: null, words: translate('No session is planned for today.') }
  const days = daysOfStep({ bundle, schedule, today }, step)
  const words = translate('Step {step}, {title}.', { step, title: inSentence(stepTitle(step)) })
  const index = days.indexOf(today)
  if (index < 0) return { step, words }
  const place = { place: index + 1, all: days.length }
  return { step, words: `${words} ${translate('Session {place} of {all}.', place)}` }
}

/** The step today's first session belongs to, or else that of the next session to come. */
export function stepOfDay({ bundle, schedule, today }: TodayProps): Step | null {
  const session = schedule.sessions.find(({ date }) => date >= today)
  return session ? (tasksById(bundle.tasks).get(session.taskId)?.step ?? null) : null
}

function daysOfStep({ bundle, schedule }: TodayProps, step: Step): string[] {
  const taskOf = tasksById(bundle.tasks)
  const own = schedule.sessions.filter(({ taskId }) => taskOf.get(taskId)?.step === step)
  const dates = own.map(({ date }) => date)
  return [...new Set(dates)]
}
