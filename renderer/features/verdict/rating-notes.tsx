import { NotebookPen } from 'lucide-react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Rating } from '#shared/model/rating'
import { type Step, stepTitle } from '#shared/model/step'
import { IconButton } from '../../ui/icon-button'
import { Popover } from '../../ui/popover'
import { TextArea } from '../../ui/text-area'
import styles from './rating-notes.module.css'
import { useRatingNote } from './use-rating-note'

interface RatingNotesProps {
  readonly step: Step
  /** In day order; at least one. */
  readonly history: readonly Rating[]
  readonly today: Day
}

/** Every rating a step ever got, each with its day and a note on why. */
export function RatingNotes({ step, history, today }: RatingNotesProps) {
  const title = translate('Ratings of step {step}, {title}', { step, title: stepTitle(step) })
  return (
    <DialogTrigger>
      <IconButton
        label={translate('Notes and history of step {step}', { step })}
        hasTooltip={false}
        className={styles.open}
        icon={<NotebookPen />}
      />
      <Popover // not translated: a place
        placement="top end"
        className={styles.popover}
      >
        <Dialog className={styles.dialog ?? ''} aria-label={title}>
          <h2 className="label">{title}</h2>
          <ul>
            {history.toReversed().map((rating, index) => (
              <li key={rating.id} className={styles.rating}>
                <RatingNote rating={rating} today={today} counts={index === 0} />
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface RatingNoteProps {
  readonly rating: Rating
  readonly today: Day
  /** Is it the one that counts? */
  readonly counts: boolean
}

function RatingNote({ rating, today, counts }: RatingNoteProps) {
  const { note, type } = useRatingNote(rating)
  const day = rating.date === today ? translate('today') : formatDay(rating.date)
  const { value } = rating
  return (
    <TextArea
      label={
        counts
          ? translate('{value} of 5, {day}', { value, day })
          : translate('{value} of 5, {day}, earlier', { value, day })
      }
      value={note}
      rows={2}
      maxLength={500}
      placeholder={translate('Why? A sentence is enough.')}
      onChange={type}
    />
  )
}
