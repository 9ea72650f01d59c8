import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { setFirstDay, setLastDay, setSpread } from '#shared/planning/edit-days'
import { setTitle } from '#shared/planning/edit-words'
import { spreadLabel } from '#shared/wording/spread-label'
import { SettingRow } from '../../ui/page-section'
import { Segmented } from '../../ui/segmented'
import { DaySetting } from './day-setting'
import type { EditPlanProps } from './edit-plan-view'
import { EditSection } from './edit-section'
import { TitleField } from './title-field'

/** What the plan is called, when it begins and ends, and how its work is spread. */
export function PlanSection({ bundle, today, propose }: EditPlanProps) {
  const { plan } = bundle
  const hasBegun = plan.firstDay <= today

  function proposeDays(label: string, after: PlanBundle) {
    propose({ label, after, preview: 'always' })
  }

  return (
    <EditSection id="plan">
      <SettingRow title={translate('Title')}>
        <TitleField
          title={plan.title}
          onChange={(title) =>
            propose({
              label: translate('Call the plan "{title}"', { title }),
              after: setTitle(bundle, title),
              preview: 'when-others-move',
            })
          }
        />
      </SettingRow>
      <SettingRow
        title={translate('First day')}
        description={hasBegun && translate('It has begun, so this day stays')}
      >
        {hasBegun ? (
          <span className="num soft">{formatDay(plan.firstDay, 'short-year')}</span>
        ) : (
          <DaySetting
            label={translate('First day')}
            value={plan.firstDay}
            today={today}
            min={today}
            max={plan.lastDay}
            onChange={(day) =>
              proposeDays(
                translate('Begin on {day}', { day: formatDay(day) }),
                setFirstDay(bundle, day, today),
              )
            }
          />
        )}
      </SettingRow>
      <SettingRow title={translate('Last day')}>
        <DaySetting
          label={translate('Last day')}
          value={plan.lastDay}
          today={today}
          min={laterOf(today, plan.firstDay)}
          onChange={(day) =>
            proposeDays(
              translate('End on {day}', { day: formatDay(day) }),
              setLastDay(bundle, day, today),
            )
          }
        />
      </SettingRow>
      <SettingRow title={translate('How the work is spread')}>
        <Segmented
          label={translate('How the work is spread')}
          isLabelHidden
          options={spreadOptions()}
          value={plan.spread}
          onChange={(spread) =>
            proposeDays(
              spread === 'early'
                ? translate('Work as early as possible')
                : translate('Spread the work to the end'),
              setSpread(bundle, spread, today),
            )
          }
        />
      </SettingRow>
    </EditSection>
  )
}

function spreadOptions() {
  return (['steady', 'early'] as const).map((value) => ({ value, label: spreadLabel(value) }))
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}
