import { translate } from '#shared/language/translate'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { ListedWork } from './rows/list-work'
import { TaskGrid } from './rows/task-grid'
import { SectionHead } from './section-head'
import styles from './today-view.module.css'

/** Work that past days left open, ready to be done today. It stays listed until it is checked off. */
export function EarlierList({ earlier }: ListedWork) {
  if (earlier.length === 0) return null
  const minutes = earlier.reduce((sum, { planned }) => sum + planned, 0)
  return (
    <section className={styles.section} aria-label={translate('Open from earlier days')}>
      <SectionHead title={translate('Open from earlier days')} sum={formatMinutes(minutes)} />
      <TaskGrid label={translate('Tasks of earlier days')} works={earlier} />
    </section>
  )
}
