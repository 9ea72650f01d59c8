import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Timeline } from '#shared/timeline/timeline'
import { DayTable } from './day-table'
import { StepTable } from './step-table'
import styles from './timeline-tables.module.css'

/** The same facts as the chart, to be read in rows. */
export function TimelineTables(props: { readonly timeline: Timeline; readonly today: Day }) {
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls has to be reached by the keys
    <section className={styles.tables} aria-label={translate('Tables')} tabIndex={0}>
      <StepTable {...props} />
      <DayTable {...props} />
    </section>
  )
}
