import type { RootContent } from 'mdast'
import { formatDay } from '#shared/calendar/day'
import { heading, paragraph } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { translateCount } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import { formatMinutes } from '#shared/wording/format-minutes'

/** The title of the plan with a short paragraph about its days, hours and progress. */
export function planSummary({ bundle, unfitted }: ExportedPlan): RootContent[] {
  const { plan, tasks, logs } = bundle
  const done = tasks.filter((task) => task.doneOn !== null).length
  const estimated = total(tasks.map((task) => task.estimate))
  const logged = total(logs.map((log) => log.minutes))
  return [
    heading(1, plan.title === '' ? 'Untitled plan' : plan.title),
    paragraph(
      [
        `${formatDay(plan.firstDay, 'long-year')} to ${formatDay(plan.lastDay, 'long-year')}.`,
        `${done} of ${translateCount(tasks.length, '{count} task', '{count} tasks')} done.`,
        `${formatMinutes(logged)} logged of ${formatMinutes(estimated)} estimated.`,
        ...(unfitted > 0 ? [`${formatMinutes(unfitted)} do not fit before the plan ends.`] : []),
        ...(plan.guess === null ? [] : [guessWords[plan.guess]]),
      ].join(' '),
    ),
  ]
}

const guessWords: Readonly<Record<NonNullable<Plan['guess']>, string>> = {
  backend: 'Your guess on the first day: backend.',
  'full-stack': 'Your guess on the first day: full stack.',
}

function total(minutes: readonly number[]): number {
  return minutes.reduce((sum, value) => sum + value, 0)
}
