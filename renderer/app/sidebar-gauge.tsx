import { useMemo } from 'react'
import { leanHeadline } from '#shared/verdict/lean-words'
import { type ShownVerdict, shownVerdict } from '#shared/verdict/shown-verdict'
import { translate } from '#shared/language/translate'
import { PlumbGauge } from '../ui/plumb-gauge'
import styles from './sidebar.module.css'
import type { ShownPlan } from './views'

interface SidebarGaugeProps extends ShownPlan {
  readonly showRunning: boolean
  readonly onOpen: () => void
}

/** The verdict so far, hanging in the sidebar; straight until it may be shown. */
export function SidebarGauge({ bundle, schedule, today, showRunning, onOpen }: SidebarGaugeProps) {
  const shown = useMemo(
    () => shownVerdict(bundle, schedule, today, showRunning),
    [bundle, schedule, today, showRunning],
  )
  const { headline, detail } = describe(shown)
  return (
    <a
      href="#verdict"
      className={styles.gauge}
      aria-label={translate('Verdict: {headline}. {detail}', { headline, detail })}
      title={headline}
      onClick={(event) => {
        event.preventDefault()
        onOpen()
      }}
    >
      <span className={styles.wideOnly}>
        <PlumbGauge angle={shown.angle} tone={shown.tone} size="sidebar" />
      </span>
      <span className={styles.railOnly}>
        <PlumbGauge angle={shown.angle} tone={shown.tone} size="rail" />
      </span>
      <span className={styles.gaugeTitle}>{headline}</span>
      <span className={styles.gaugeDetail}>{detail}</span>
    </a>
  )
}

function describe({ isHidden, verdict }: ShownVerdict) {
  if (isHidden) {
    return {
      headline: translate('Not yet shown'),
      detail: translate('From step 4 on, or when you ask'),
    }
  }
  const rated = 4 - verdict.missing.length
  return {
    headline: leanHeadline(verdict.lean),
    detail:
      rated < 4
        ? translate('{rated} of 4 steps rated', { rated })
        : translate('All four steps rated'),
  }
}
