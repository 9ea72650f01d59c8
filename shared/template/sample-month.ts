import { addDays, type Day, daysFrom, startOfWeek } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Log } from '#shared/model/log'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { catchUp } from '#shared/planning/catch-up'
import { withBaseline } from '#shared/planning/with-baseline'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { defaultWeekly, defaultWeeks } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'
import { sampleBackendNotes } from '#shared/template/sample-backend-notes'
import { sampleFrontEndNotes } from '#shared/template/sample-front-end-notes'
import { samplePostings } from '#shared/template/sample-postings'
import { sampleRatings } from '#shared/template/sample-ratings'

/** Days after the first Monday: the Wednesday of the second week, which was missed and caught up with. */
const missedDay = 9

/** Minutes by which one log after the other differs from what was planned. */
const differences = [0, 5, -5, 10, 0, 15, -10, 0, 5]

/**
 * A finished month that shows what the app looks like in the end (PRODUCT.md, section 6): a mini blog,
 * with logs, reflections, ratings and postings, and one evening that was missed. It is marked as a sample.
 *
 * @param lastDay the month ends on a Sunday, 3 to 9 days before this day
 * @param newId gives a new id at each call
 * @param now epoch milliseconds
 * @example sampleMonth(toDay('2026-12-02'), newId, now).plan.lastDay // '2026-11-29'
 */
export function sampleMonth(lastDay: Day, newId: () => string, now: number): PlanBundle {
  const end = addDays(startOfWeek(addDays(lastDay, -2), 1), -1)
  const firstDay = addDays(end, 1 - defaultWeeks * 7)
  const dayAfter = (count: number) => addDays(firstDay, count)
  const worked = workMonth(planMonth(firstDay, newId, now), dayAfter(missedDay), newId)
  return {
    ...worked,
    reflections: [...sampleBackendNotes(), ...sampleFrontEndNotes()].map(({ day, ...note }) => ({
      ...note,
      id: newId(),
      date: dayAfter(day),
    })),
    ratings: sampleRatings().map(({ day, ...rating }) => ({
      ...rating,
      id: newId(),
      date: dayAfter(day),
    })),
    postings: samplePostings().map(({ day, ...posting }) => ({
      ...posting,
      id: newId(),
      date: dayAfter(day),
    })),
  }
}

function planMonth(firstDay: Day, newId: () => string, now: number): PlanBundle {
  const bundle = planFromTemplate(
    {
      title: translate('Bread blog'),
      idea: 'mini-blog',
      firstDay,
      weeks: defaultWeeks,
      weekly: defaultWeekly,
      guess: 'backend',
    },
    newId,
    now,
  )
  return withBaseline({ ...bundle, plan: { ...bundle.plan, isSample: true } })
}

/** Every session is done on its day but those of the missed one, which flow on from the day after. */
function workMonth(plan: PlanBundle, missed: Day, newId: () => string): PlanBundle {
  const before = workDays(plan, daysFrom(plan.plan.firstDay, addDays(missed, -1)), newId)
  const caughtUp = catchUp(before, addDays(missed, 1))
  return workDays(caughtUp, daysFrom(addDays(missed, 1), plan.plan.lastDay), newId)
}

/** Logs the sessions of some days, and checks each task off on the day of its last one. */
function workDays(bundle: PlanBundle, days: readonly Day[], newId: () => string): PlanBundle {
  const { sessions } = planSchedule(bundle)
  const lastDays = new Map(sessions.map(({ taskId, date }) => [taskId, date]))
  const logs = sessions
    .filter(({ date }) => days.includes(date))
    .map(({ taskId, date, minutes }, index): Log => {
      const difference = differences[index % differences.length] ?? 0
      return { id: newId(), taskId, date, minutes: Math.max(minutes + difference, 5) }
    })
  return {
    ...bundle,
    tasks: bundle.tasks.map((task) => {
      const doneOn = lastDays.get(task.id)
      return doneOn !== undefined && days.includes(doneOn) ? { ...task, doneOn } : task
    }),
    logs: [...bundle.logs, ...logs],
  }
}
