import type { Weekday } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { setWeekly } from '#shared/planning/edit-days'
import { Button } from '../../ui/button'
import { WeekWeights } from '../../ui/week-weights'
import type { EditPlanProps } from './edit-plan-view'
import styles from './minutes-section.module.css'
import { useDraft } from './use-draft'

/** The usual week, first as a draft: seven days are seldom changed one by one. */
export function UsualWeek({ bundle, today, propose }: EditPlanProps) {
  const { weekly } = bundle.plan
  const [draft, setDraft] = useDraft<readonly number[]>(weekly.join())
  const shown = draft ?? weekly
  const isChanged = shown.some((minutes, weekday) => minutes !== weekly[weekday])
  const isEmpty = shown.every((minutes) => minutes === 0)

  function change(weekday: Weekday, minutes: number) {
    setDraft((before) => (before ?? weekly).with(weekday, minutes))
  }

  return (
    <>
      <WeekWeights
        weekly={shown}
        problem={isEmpty ? translate('A week needs at least one day with minutes.') : null}
        onChange={change}
      />
      {isChanged && (
        <div className={styles.actions}>
          <Button
            variant="primary"
            isDisabled={isEmpty}
            onPress={() =>
              propose({
                label: translate('Change the usual week'),
                after: setWeekly(bundle, shown, today),
                preview: 'always',
              })
            }
          >
            {translate('Use this week')}
          </Button>
          <Button variant="quiet" onPress={() => setDraft(null)}>
            {translate('Put it back')}
          </Button>
        </div>
      )}
    </>
  )
}
