import { translate } from '#shared/language/translate'
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
      <PageHeading lead={unfitted > 0 ? shortLead() : fittingLead()}>
        {translate('“{title}”, day by day', { title: titleOf(draft).trim() })}
      </PageHeading>
      <dl className={styles.facts}>
        <dt>{translate('From')}</dt>
        <dd>{formatDay(firstDay, 'long-year')}</dd>
        <dt>{translate('To')}</dt>
        <dd>{formatDay(lastDay, 'long-year')}</dd>
        <dt>{translate('Work')}</dt>
        <dd>
          {translate('{needed} needed, {available} available', {
            needed: formatMinutes(needed),
            available: formatMinutes(available),
          })}
        </dd>
        <dt>{translate('Sessions')}</dt>
        <dd>{schedule.sessions.length}</dd>
        <dt>{translate('Days off')}</dt>
        <dd>{listWords(draft.daysOff.map(dayRangeLabel)) || translate('None')}</dd>
        {leftOut.length > 0 && (
          <>
            <dt>{translate('Left out')}</dt>
            <dd>
              {listWords(leftOut.map(({ task }) => translate('“{title}”', { title: task.title })))}
            </dd>
          </>
        )}
        {draft.month !== 'four-steps' && (
          <>
            <dt>{translate('Kind')}</dt>
            <dd>{monthKinds[draft.month].label}</dd>
          </>
        )}
        <dt>{translate('Your guess')}</dt>
        <dd>{guessText(draft)}</dd>
      </dl>
      <ReviewSteps preview={preview} />
      {unfitted > 0 && <ReviewShortage draft={draft} preview={preview} onEdit={onEdit} />}
    </>
  )
}

function fittingLead(): string {
  return translate('Everything has its day. You can move, trim and replan all of it later.')
}

function shortLead(): string {
  return translate('Not all of it has a day yet. Make room now, or begin and replan on the way.')
}

function guessText({ guess }: Draft): string {
  if (guess === null) return translate('None, and none is needed')
  return guess === 'backend' ? translate('Backend') : translate('Full stack')
}
