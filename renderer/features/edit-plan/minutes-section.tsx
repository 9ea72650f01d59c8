import type { EditPlanProps } from './edit-plan-view'
import { EditSection } from './edit-section'
import { PublicHolidays } from './holidays/public-holidays'
import styles from './minutes-section.module.css'
import { SingleDays } from './single-days'
import { UsualWeek } from './usual-week'

/** The minutes there are: of a usual week, of single days, and what public holidays take. */
export function MinutesSection(props: EditPlanProps) {
  return (
    <EditSection id="minutes">
      <div className={styles.block}>
        <UsualWeek {...props} />
      </div>
      <div className={styles.block}>
        <SingleDays {...props} />
      </div>
      <div className={styles.block}>
        <PublicHolidays {...props} />
      </div>
    </EditSection>
  )
}
