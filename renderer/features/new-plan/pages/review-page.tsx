import { formatDay } from '#shared/calendar/day'
import { monthKinds } from '#shared/template/months/month-kinds'
import { formatMinutes } from '#shared/wording/format-minutes'
import { listWords } from '#shared/wording/list-words'
import { dayRangeLabel } from '#shared/calendar/day-range'
import { type Draft, titleOf } from '../draft'
import { PageHeading } from './page-heading'
import type { PageProps } from './page-props'
import styles from './review-page.module.css'
import { ReviewShortage } from './review-shortage'
import { ReviewSteps } from './review-steps'

export function ReviewPage({ draft, preview, onEdit }: PageProps) {
  const { bundle, schedule, tasks, needed, available, unfitted } = preview
  const { firstDay, lastDay } = bundle.plan
  const leftOut = tasks.filter(({ isLeftOut }) => isLeftOut)
  return (
    <>
      <PageHeading lead={unfitted > 0 ? shortLead : fittingLead}>
        “{titleOf(draft).trim()}”, day by day
      </PageHeading>
      <dl className={styles.facts}>
        <dt>From</dt>
        <dd>{formatDay(firstDay, 'long-year')}</dd>
        <dt>To</dt>
        <dd>{formatDay(lastDay, 'long-year')}</dd>
        <dt>Work</dt>
        <dd>
          {formatMinutes(needed)} needed, {formatMinutes(available)} available
        </dd>
        <dt>Sessions</dt>
        <dd>{schedule.sessions.length}</dd>
        <dt>Days off</dt>
        <dd>{listWords(draft.daysOff.map(dayRangeLabel)) || 'None'}</dd>
        {leftOut.length > 0 && (
          <>
            <dt>Left out</dt>
            <dd>{listWords(leftOut.map(({ task }) => `“${task.title}”`))}</dd>
          </>
        )}
        {draft.month !== 'four-steps' && (
          <>
            <dt>Kind</dt>
            <dd>{monthKinds[draft.month].label}</dd>
          </>
        )}
        <dt>Your guess</dt>
        <dd>{guessText(draft)}</dd>
      </dl>
      <ReviewSteps preview={preview} />
      {unfitted > 0 && <ReviewShortage draft={draft} preview={preview} onEdit={onEdit} />}
    </>
  )
}

const fittingLead = 'Everything has its day. You can move, trim and replan all of it later.'

const shortLead = 'Not all of it has a day yet. Make room now, or begin and replan on the way.'

function guessText({ guess }: Draft): string {
  if (guess === null) return 'None, and none is needed'
  return guess === 'backend' ? 'Backend' : 'Full stack'
}
