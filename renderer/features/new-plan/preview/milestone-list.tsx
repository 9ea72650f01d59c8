import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import { StepMarker } from '../../../ui/step-marker'
import { milestoneText } from '../milestone-text'
import type { Milestone } from '../preview'
import styles from './milestone-list.module.css'

export function MilestoneList({ milestones }: { milestones: readonly Milestone[] }) {
  return (
    <ol className={styles.list} aria-label={translate('Milestones')}>
      {milestones.map((milestone) => (
        <li key={milestone.step}>
          <StepMarker step={milestone.step} isFilled />
          <span>{stepTitle(milestone.step)}</span>
          <span className={`num ${milestone.unfitted > 0 ? styles.short : styles.day}`}>
            {milestoneText(milestone)}
          </span>
        </li>
      ))}
    </ol>
  )
}
