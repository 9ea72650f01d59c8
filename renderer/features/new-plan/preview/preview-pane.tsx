import { translate, translateCount } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { Draft } from '../draft'
import type { DraftEdit } from '../edit-draft'
import type { Preview } from '../preview'
import { MilestoneList } from './milestone-list'
import { MonthGrid } from './month-grid'
import styles from './preview-pane.module.css'
import { PreviewStats } from './preview-stats'
import { ShortageBanner } from './shortage-banner'

interface PreviewPaneProps {
  readonly preview: Preview
  readonly draft: Draft
  /** The last page shows it in its own place. */
  readonly showsShortage: boolean
  readonly onEdit: (edit: DraftEdit) => void
}

/** The plan that would be made now. */
export function PreviewPane({ preview, draft, showsShortage, onEdit }: PreviewPaneProps) {
  return (
    <section className={styles.pane} aria-label={translate('Schedule preview')}>
      <div className={styles.head}>
        <h2 className={`h3 ${styles.heading}`} tabIndex={-1}>
          {translate('Preview')}
        </h2>
        <span className="small muted">{translate('Updates as you type')}</span>
      </div>
      <p className="sr" aria-live="polite">
        {summaryOf(preview)}
      </p>
      <PreviewStats preview={preview} />
      {preview.unfitted > 0 && showsShortage && (
        <ShortageBanner draft={draft} preview={preview} onEdit={onEdit} />
      )}
      <MonthGrid bundle={preview.bundle} schedule={preview.schedule} />
      <MilestoneList milestones={preview.milestones} />
    </section>
  )
}

/** The preview in a sentence, for those who hear it change. */
function summaryOf({ bundle, schedule, unfitted, needed }: Preview): string {
  const size = translate('{tasks}, {minutes}, in {sessions}.', {
    tasks: translateCount(bundle.tasks.length, '{count} task', '{count} tasks'),
    minutes: formatMinutes(needed),
    sessions: translateCount(schedule.sessions.length, '{count} session', '{count} sessions'),
  })
  const day = formatDay(bundle.plan.lastDay)
  const fit =
    unfitted > 0
      ? translate('{minutes} do not fit by {day}.', { minutes: formatMinutes(unfitted), day })
      : translate('Everything fits by {day}.', { day })
  return `${size} ${fit}`
}
