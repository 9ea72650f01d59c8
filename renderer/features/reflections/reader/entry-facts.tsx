import { Bug, Clock, Gauge } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import type { ReflectionField } from '#shared/reflection/reflection-field'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import { dayOverview } from '#shared/schedule/day-overview'
import type { Schedule } from '#shared/schedule/schedule'
import { formatMinutes } from '#shared/wording/format-minutes'
import { MarkedText } from '../../../ui/marked-text'
import type { FindMarks } from '../../../ui/split-marks'
import { StepMarker } from '../../../ui/step-marker'
import { EnergyBars } from '../list/energy-bars'
import styles from './entry-facts.module.css'

interface EntryFactsProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly reflection: Reflection
  readonly findMarks: FindMarks
  readonly onTag: (tag: string) => void
}

const chosen = reflectionFields.filter(
  ({ kind }) => kind === 'step' || kind === 'scale' || kind === 'choice',
)
// The step leads, as in the list.
const inOrder = chosen.toSorted((a, b) => Number(b.kind === 'step') - Number(a.kind === 'step'))

/** What was chosen rather than written, the minutes of the day, and the tags. */
export function EntryFacts(props: EntryFactsProps) {
  const { bundle, schedule, today, reflection, findMarks, onTag } = props
  const { logged, planned } = dayOverview(bundle, schedule, reflection.date, today)
  return (
    <ul className={styles.facts} aria-label={translate('Facts')}>
      {inOrder.map((field) => {
        const words = describeFieldValue(field, reflection)
        return (
          words !== '' && (
            <li key={field.id}>
              {pictureOf(field, reflection)}
              {words}
            </li>
          )
        )
      })}
      {logged > 0 && (
        <li>
          <Clock aria-hidden />
          {compareWithPlan(logged, planned)}
        </li>
      )}
      {reflection.tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            className={styles.tag}
            title={translate('Show entries with #{tag}', { tag })}
            onClick={() => onTag(tag)}
          >
            #<MarkedText text={tag} findMarks={findMarks} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function pictureOf(field: ReflectionField, { step, energy }: Reflection): ReactNode {
  if (field.kind === 'step') return step && <StepMarker step={step} isFilled />
  if (field.id === 'energy')
    return energy !== null && <EnergyBars energy={energy} isNamed={false} />
  return field.kind === 'choice' ? <Bug aria-hidden /> : <Gauge aria-hidden />
}

function compareWithPlan(logged: number, planned: number): string {
  const minutes = formatMinutes(logged)
  if (planned === 0) return translate('{minutes} logged', { minutes })
  if (logged === planned) return translate('{minutes}, as planned', { minutes })
  const difference = formatMinutes(Math.abs(logged - planned))
  return logged > planned
    ? translate('{minutes}, {difference} over plan', { minutes, difference })
    : translate('{minutes}, {difference} under plan', { minutes, difference })
}
