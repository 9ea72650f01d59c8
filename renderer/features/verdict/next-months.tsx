import clsx from 'clsx'
import { useMemo } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { monthKinds } from '#shared/template/months/month-kinds'
import type { PlanDraft } from '#shared/template/plan-draft'
import { type NextMonth, nextMonths } from '#shared/verdict/next-months'
import { verdictClosing } from '#shared/verdict/verdict-closing'
import { Button } from '../../ui/button'
import { Tag } from '../../ui/tag'
import styles from './next-months.module.css'
import { VerdictSection } from './verdict-section'

interface NextMonthsProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly startPlan: (proposal: PlanDraft) => void
}

/** Every verdict ends with both sides, each as a month that can be planned. */
export function NextMonths({ bundle, today, startPlan }: NextMonthsProps) {
  const months = useMemo(() => nextMonths(bundle, today), [bundle, today])
  return (
    <VerdictSection title={translate('A next month, either way')}>
      <p className={styles.lead}>{verdictClosing().text}</p>
      <ul className={styles.months}>
        {months.map((month) => (
          <MonthRow key={month.kind} month={month} onPlan={() => startPlan(month.draft)} />
        ))}
      </ul>
    </VerdictSection>
  )
}

interface MonthRowProps {
  readonly month: NextMonth
  readonly onPlan: () => void
}

function MonthRow({ month, onPlan }: MonthRowProps) {
  const { kind, isSuggested, text, reason, draft } = month
  const { label } = monthKinds[kind]
  const words = kind === 'tie-breaker' ? translate('Plan this week') : translate('Plan this month')
  return (
    <li className={clsx(styles.month, styles[kind])}>
      <h3 className={styles.name}>
        {label} {isSuggested && <Tag>{translate('Suggested')}</Tag>}
      </h3>
      <p>{text}</p>
      <p className={styles.reason}>{reason}</p>
      <div className={styles.foot}>
        <Button
          size="s"
          variant={isSuggested ? 'primary' : 'default'}
          aria-label={`${words}: ${label}`}
          onPress={onPlan}
        >
          {words}
        </Button>
        <span className="small muted num">
          {translate('Begins {day} unless you change it', { day: formatDay(draft.firstDay) })}
        </span>
      </div>
    </li>
  )
}
