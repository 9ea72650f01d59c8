import { Hourglass } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import type { Draft } from '../draft'
import type { DraftEdit } from '../edit-draft'
import type { Preview } from '../preview'
import { remedyEdit, remedyLabel } from '../remedy-edit'
import styles from './shortage-banner.module.css'
import { Translated } from '../../../ui/translated'

interface ShortageBannerProps {
  readonly draft: Draft
  readonly preview: Preview
  readonly onEdit: (edit: DraftEdit) => void
}

/** What does not fit, and the ways out: each of them alone is enough. */
export function ShortageBanner({ draft, preview, onEdit }: ShortageBannerProps) {
  const { remedies } = preview.schedule
  return (
    <Banner tone="alert" icon={<Hourglass aria-hidden />}>
      <div className={styles.content}>
        <span>{shortageText(preview)}</span>
        <div className={styles.remedies}>
          {remedies.map((remedy) => (
            <Button
              key={remedy.kind}
              size="s"
              onPress={({ target }) => {
                focusHeading(target)
                onEdit(remedyEdit(remedy, draft, preview.tasks))
              }}
            >
              {remedyLabel(remedy)}
            </Button>
          ))}
        </div>
      </div>
    </Banner>
  )
}

/** The buttons go with what they mend, and the focus must not go with them. */
function focusHeading(button: Element): void {
  button.closest('section')?.querySelector<HTMLElement>('h1, h2')?.focus()
}

function shortageText({ unfitted, bundle, schedule }: Preview) {
  const minutes = formatMinutes(unfitted)
  const shortage =
    unfitted === 1
      ? translate('{minutes} does not fit', { minutes })
      : translate('{minutes} do not fit', { minutes })
  return (
    <>
      <Translated
        text="{missing} by {day}."
        parts={{
          missing: <b>{shortage}</b>,
          day: formatDay(bundle.plan.lastDay),
        }}
      />
      {schedule.remedies.length === 0 &&
        ` ${translate('Give more days some minutes, or trim the tasks.')}`}
    </>
  )
}
