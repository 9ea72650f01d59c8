import { useMemo } from 'react'
import { daysBetween, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { entryName } from '#shared/reflection/entry-words'
import { lookBack } from '#shared/reflection/look-back'
import styles from './look-back-links.module.css'

interface LookBackLinksProps {
  readonly bundle: PlanBundle
  readonly reflection: Reflection
  readonly onSelect: (id: string) => void
}

/** Two quiet ways back: to the week before, and to where the step began. */
export function LookBackLinks({ bundle, reflection, onSelect }: LookBackLinksProps) {
  const { weekAgo, stepBegan } = useMemo(
    () => lookBack(bundle.reflections, reflection),
    [bundle.reflections, reflection],
  )
  if (!weekAgo && !stepBegan) return null
  const isExact = weekAgo !== null && daysBetween(weekAgo.date, reflection.date) === 7
  return (
    <nav className={styles.links} aria-label={translate('Look back')}>
      {weekAgo && (
        <LookBackLink
          label={isExact ? translate('A week ago') : translate('About a week ago')}
          entry={weekAgo}
          onSelect={onSelect}
        />
      )}
      {stepBegan && (
        <LookBackLink
          label={translate('Where step {step} began', { step: stepBegan.step ?? '' })}
          entry={stepBegan}
          onSelect={onSelect}
        />
      )}
    </nav>
  )
}

interface LookBackLinkProps extends Pick<LookBackLinksProps, 'onSelect'> {
  readonly label: string
  readonly entry: Reflection
}

function LookBackLink({ label, entry, onSelect }: LookBackLinkProps) {
  return (
    <button type="button" className={styles.link} onClick={() => onSelect(entry.id)}>
      <span className={styles.when}>
        {label}, {formatDay(entry.date)}
      </span>
      <span className={styles.name}>{entryName(entry)}</span>
    </button>
  )
}
