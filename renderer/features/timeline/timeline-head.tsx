import clsx from 'clsx'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { catchUp } from '#shared/planning/catch-up'
import { describeStanding } from '#shared/timeline/describe-standing'
import type { Timeline } from '#shared/timeline/timeline'
import type { ProposePlan } from '../../db/plan-proposal'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { Switch } from '../../ui/switch'
import styles from './timeline-head.module.css'
import type { TimelineForm } from './timeline-view'

interface TimelineHeadProps {
  readonly timeline: Timeline
  readonly bundle: PlanBundle
  readonly today: Day
  readonly propose: ProposePlan
  readonly form: TimelineForm
  readonly onForm: (form: TimelineForm) => void
  readonly showsFirstPlan: boolean
  readonly onShowFirstPlan: (shows: boolean) => void
}

/** How the plan stands in words, what would help, and how the picture is read. */
export function TimelineHead(props: TimelineHeadProps) {
  const { timeline, bundle, today, propose, form } = props
  return (
    <header className={styles.head}>
      <h1 className="h1">{translate('Timeline')}</h1>
      <div className={styles.controls}>
        {canCatchUp(timeline) && (
          <Button
            onPress={() =>
              propose({
                label: translate('Catch up'),
                after: catchUp(bundle, today),
                preview: 'always',
              })
            }
          >
            {translate('Catch up')}
          </Button>
        )}
        {form === 'chart' && (
          <span className={styles.toggle}>
            <i className={styles.first} />
            <Switch
              label={translate('First plan')}
              isSelected={props.showsFirstPlan}
              onChange={props.onShowFirstPlan}
            />
          </span>
        )}
        <Segmented
          label={translate('Show as')}
          isLabelHidden
          size="s"
          options={[
            { value: 'chart', label: translate('Chart') },
            { value: 'table', label: translate('Table') },
          ]}
          value={form}
          onChange={props.onForm}
        />
      </div>
      <p className={styles.sum}>{describeStanding(timeline, bundle.plan, today)}</p>
      {form === 'chart' && <Legend />}
    </header>
  )
}

function canCatchUp({ outlook }: Timeline): boolean {
  return outlook.kind === 'catch-up' || (outlook.kind === 'too-much' && outlook.isMissed)
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label={translate('Bars')}>
      <li>
        <i className={styles.logged} />
        {translate('Logged')}
      </li>
      <li>
        <i />
        {translate('Planned')}
      </li>
      <li>
        <i className={clsx(styles.missed, 'tx-miss')} />
        {translate('Missed')}
      </li>
    </ul>
  )
}
