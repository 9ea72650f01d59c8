import { translate } from '#shared/language/translate'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { Draft } from '../draft'
import type { DraftEdit } from '../edit-draft'
import type { Preview } from '../preview'
import { ShortageBanner } from '../preview/shortage-banner'
import styles from './review-page.module.css'

interface ReviewShortageProps {
  readonly draft: Draft
  readonly preview: Preview
  readonly onEdit: (edit: DraftEdit) => void
}

/** What found no day, task by task, with the ways to make room for it. */
export function ReviewShortage({ draft, preview, onEdit }: ReviewShortageProps) {
  const titles = new Map(preview.bundle.tasks.map(({ id, title }) => [id, title]))
  return (
    <div className={styles.shortage}>
      <ShortageBanner draft={draft} preview={preview} onEdit={onEdit} />
      <ul className={styles.unfitted} aria-label={translate('Work that does not fit')}>
        {preview.schedule.unfitted.map(({ taskId, minutes, reason }) => (
          <li key={taskId}>
            <span className="grow">{titles.get(taskId)}</span>
            <span className="small muted">{reasonTexts[reason]()}</span>
            <span className={`num ${styles.short}`}>{formatMinutes(minutes)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const reasonTexts = {
  'no-capacity': () => translate('no time left'),
  'waits-for-dependency': () => translate('waits for another task'),
}
