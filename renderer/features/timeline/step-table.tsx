import { Fragment } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import { describeDependencies } from '#shared/timeline/describe-dependencies'
import { describeStep, describeStepMinutes } from '#shared/timeline/describe-step'
import type { StepLane, TaskLane } from '#shared/timeline/step-lanes'
import type { Timeline } from '#shared/timeline/timeline'
import { formatMinutes } from '#shared/wording/format-minutes'
import styles from './timeline-tables.module.css'

/** Each step with its state and its end, in the first plan and now; below it its tasks. */
export function StepTable({ timeline, today }: { timeline: Timeline; today: Day }) {
  return (
    <table className={styles.table}>
      <caption className="h3">{translate('Steps and tasks')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('Step or task')}</th>
          <th scope="col">{translate('Work')}</th>
          <th scope="col">{translate('State')}</th>
          <th scope="col">{translate('End')}</th>
          <th scope="col">{translate('First planned end')}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.lanes.map((lane) => (
          <Fragment key={lane.progress.step}>
            <StepRow lane={lane} today={today} />
            {lane.tasks.slice(0, mostTasks).map((task) => (
              <TaskRow key={task.task.id} lane={task} />
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{translate('Together')}</th>
          <td>{translate('{minutes} done', { minutes: formatMinutes(timeline.done) })}</td>
          <td>{translate('{minutes} left', { minutes: formatMinutes(timeline.remaining) })}</td>
          <td colSpan={2}>
            {translate('{minutes} spare', { minutes: formatMinutes(timeline.spare) })}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** A step of a plan over years has more tasks than a page can carry; the chart shows them all. */
const mostTasks = 100

function StepRow({ lane, today }: { lane: StepLane; today: Day }) {
  const { step } = lane.progress
  const { name, day, firstPlanned } = lane.milestone
  return (
    <tr className={styles.step}>
      <th scope="row">{translate('Step {step}, {title}', { step, title: stepTitle(step) })}</th>
      <td className={styles.whole}>{describeStepMinutes(lane)}</td>
      <td>
        {translate('{state}. Milestone: {name}.', { state: describeStep(lane, today).text, name })}
      </td>
      <td className={styles.whole}>{day && formatDay(day)}</td>
      <td className={styles.whole}>{firstPlanned && formatDay(firstPlanned)}</td>
    </tr>
  )
}

function TaskRow({ lane }: { lane: TaskLane }) {
  const { task, bars, firstPlan } = lane
  const logged = bars.reduce((sum, bar) => sum + bar.logged, 0)
  const last = bars.at(-1)?.date
  const first = [...firstPlan.keys()].at(-1)
  return (
    <tr>
      <th scope="row">{task.title}</th>
      <td>{translate('{logged} of {estimate}\u00a0min', { logged, estimate: task.estimate })}</td>
      <td>
        {task.doneOn
          ? translate('Done {day}', { day: formatDay(task.doneOn) })
          : describeDependencies(lane)}
      </td>
      <td className={styles.whole}>{last && formatDay(task.doneOn ?? last)}</td>
      <td className={styles.whole}>{first && formatDay(first)}</td>
    </tr>
  )
}
