import { translate, translateCount } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import { formatMinutes } from '#shared/wording/format-minutes'
import { StepMarker } from '../../../ui/step-marker'
import { milestoneText } from '../milestone-text'
import type { Preview } from '../preview'
import styles from './review-page.module.css'

/** The four steps with what is in them and the day each is finished. */
export function ReviewSteps({ preview }: { preview: Preview }) {
  return (
    <ol className={styles.steps} aria-label={translate('Steps')}>
      {preview.milestones.map((milestone) => {
        const tasks = preview.bundle.tasks.filter(({ step }) => step === milestone.step)
        const minutes = tasks.reduce((sum, { estimate }) => sum + estimate, 0)
        return (
          <li key={milestone.step}>
            <StepMarker step={milestone.step} isFilled />
            <span className={`grow ${styles.step}`}>{stepTitle(milestone.step)}</span>
            <span className="muted num">
              {translateCount(tasks.length, '{count} task', '{count} tasks')},{' '}
              {formatMinutes(minutes)}
            </span>
            <span className={`num ${milestone.unfitted > 0 ? styles.short : styles.finish}`}>
              {milestoneText(milestone)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
