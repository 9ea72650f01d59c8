import { type Ref, useMemo, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { countMarket, describeMarket, type ReadPosting } from '#shared/postings/market'
import type { Schedule } from '#shared/schedule/schedule'
import { shownVerdict } from '#shared/verdict/shown-verdict'
import { useSettings } from '../../../desktop/settings'
import { Segmented } from '../../../ui/segmented'
import { Pane } from '../pane'
import { MarketChart } from './market-chart'
import styles from './market-pane.module.css'
import { MarketTable } from './market-table'
import { OwnLean } from './own-lean'

interface MarketPaneProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly kept: readonly ReadPosting[]
  readonly onOpen: (id: string) => void
  readonly ref: Ref<HTMLElement>
}

/** All kept postings together, beside the lean of one's own ratings if that may be seen. */
export function MarketPane({ bundle, schedule, today, kept, onOpen, ref }: MarketPaneProps) {
  const showRunning = useSettings()?.showRunningVerdict ?? false
  const own = useMemo(() => {
    const { isHidden, verdict } = shownVerdict(bundle, schedule, today, showRunning)
    return isHidden ? null : verdict.lean
  }, [bundle, schedule, today, showRunning])
  const [form, setForm] = useState<'chart' | 'table'>('chart')

  return (
    <Pane ref={ref} labelledBy="market-heading">
      <header className={styles.head}>
        <h2 className="h2 grow" id="market-heading">
          {translate('The market and you')}
        </h2>
        <Segmented
          label={translate('Show as')}
          isLabelHidden
          size="s"
          options={forms()}
          value={form}
          onChange={setForm}
        />
      </header>
      <p className={styles.words}>{describeMarket(countMarket(kept), own)}</p>
      <OwnLean lean={own} />
      {form === 'chart' ? <MarketChart kept={kept} onOpen={onOpen} /> : <MarketTable kept={kept} />}
      <p className={styles.note}>
        {translate(
          'Bars show how much the wording weighs: 3 for a term that names the scope, 2 for a kind of work, 1 for a mention; each term once. A few postings are what you happened to find, not the whole market.',
        )}
      </p>
    </Pane>
  )
}

function forms() {
  return [
    { value: 'chart', label: translate('Chart') },
    { value: 'table', label: translate('Table') },
  ] as const
}
