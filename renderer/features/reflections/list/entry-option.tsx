import { memo } from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Reflection } from '#shared/model/reflection'
import { stepTitle } from '#shared/model/step'
import { entryWords } from '#shared/reflection/entry-words'
import { MarkedText } from '../../../ui/marked-text'
import type { FindMarks } from '../../../ui/split-marks'
import { StepMarker } from '../../../ui/step-marker'
import { EnergyBars } from './energy-bars'
import styles from './entry-option.module.css'

interface EntryOptionProps {
  readonly reflection: Reflection
  readonly isSelected: boolean
  /** Its place in the whole list, from 1, and how many there are: not all of them are drawn. */
  readonly place: number
  readonly count: number
  readonly findMarks: FindMarks
}

/** An entry in the list: its day, its title or first words, and a little of what follows. */
export const EntryOption = memo(function EntryOption(props: EntryOptionProps) {
  const { reflection, isSelected, findMarks } = props
  const { id, date, step, energy } = reflection
  const { headline, excerpt } = entryWords(reflection, findMarks)
  return (
    <div
      className={styles.option}
      role="option"
      aria-selected={isSelected}
      aria-posinset={props.place}
      aria-setsize={props.count}
      tabIndex={isSelected ? 0 : -1}
      data-entry={id}
    >
      <span className={styles.day}>
        {formatDay(date, 'number')}
        <small>{formatDay(date, 'weekday')}</small>
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          {step && (
            <StepMarker
              step={step}
              isFilled
              label={translate('Step {step}, {title}', { step, title: stepTitle(step) })}
            />
          )}
          <span className="trunc">
            <MarkedText text={headline} findMarks={findMarks} />
          </span>
          {energy !== null && <EnergyBars energy={energy} isNamed />}
        </span>
        <span className={styles.excerpt}>
          <MarkedText text={excerpt} findMarks={findMarks} />
        </span>
      </span>
    </div>
  )
})
