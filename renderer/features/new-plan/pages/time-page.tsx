import { translate, translateCount } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import { spreadLabel } from '#shared/wording/spread-label'
import { CountField } from '../../../ui/count-field'
import { DateField } from '../../../ui/date-field'
import { Segmented } from '../../../ui/segmented'
import { lastDayOf, titleOf, weeksRange } from '../draft'
import { DaysOffField } from './days-off-field'
import { PageHeading } from './page-heading'
import { type PageProps, problemOf } from './page-props'
import styles from './pages.module.css'
import { WeekWeights } from '../../../ui/week-weights'

export function TimePage({ draft, today, problems, onEdit }: PageProps) {
  const weeks = Math.max(Math.floor(draft.dayCount / 7), weeksRange.min)
  const extraDays = draft.dayCount % 7
  return (
    <>
      <PageHeading
        lead={
          draft.month === 'tie-breaker'
            ? translate('A week is enough. Honest minutes beat hopeful ones.')
            : translate('A month is enough. Honest minutes beat hopeful ones.')
        }
      >
        {translate('When can you work on “{title}”?', { title: titleOf(draft) })}
      </PageHeading>
      <div className={`${styles.pair} ${styles.block}`}>
        <div data-field="start">
          <DateField
            label={translate('Start')}
            value={draft.firstDay}
            today={today}
            min={today}
            error={problemOf('start', problems)}
            onChange={(firstDay) => onEdit({ kind: 'set-start', firstDay })}
          />
        </div>
        <div className={styles.length}>
          <CountField
            label={translate('Length')}
            one={translate('week')}
            many={translate('weeks')}
            min={weeksRange.min}
            max={Math.max(weeksRange.max, weeks)}
            value={weeks}
            onChange={(changed) => onEdit({ kind: 'set-weeks', weeks: changed })}
          />
          <div className={`small muted num ${styles.until}`}>
            {extraDays > 0 && (
              <div>{translateCount(extraDays, 'and {count} day', 'and {count} days')}</div>
            )}
            <div>{translate('to {day}', { day: formatDay(lastDayOf(draft), 'day-month') })}</div>
          </div>
        </div>
      </div>
      <div className={styles.block} data-field="week">
        <WeekWeights
          weekly={draft.weekly}
          problem={problemOf('week', problems)}
          onChange={(weekday, minutes) => onEdit({ kind: 'set-minutes', weekday, minutes })}
        />
      </div>
      <div className={styles.block}>
        <DaysOffField
          daysOff={draft.daysOff}
          firstDay={draft.firstDay}
          today={today}
          onAdd={(range) => onEdit({ kind: 'add-days-off', range })}
          onRemove={(range) => onEdit({ kind: 'remove-days-off', range })}
        />
      </div>
      <div className={styles.block}>
        <Segmented
          label={translate('How the work is spread')}
          fill
          options={spreads()}
          value={draft.spread}
          onChange={(spread) => onEdit({ kind: 'set-spread', spread })}
        />
      </div>
    </>
  )
}

function spreads() {
  return (['steady', 'early'] as const).map((value) => ({ value, label: spreadLabel(value) }))
}
