import { CalendarHeart } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { Button } from '../../../ui/button'
import type { EditPlanProps } from '../edit-plan-view'
import { HolidayOffer } from './holiday-offer'
import styles from './holidays.module.css'
import { useHolidayCalendar } from './use-holiday-calendar'

/** Offers the public holidays of the user's country. None is taken off unasked. */
export function PublicHolidays(props: EditPlanProps) {
  const { state, open, close } = useHolidayCalendar()
  return (
    <div role="group" aria-label={translate('Public holidays')}>
      <div className={styles.head}>
        <div>
          <div className="label">{translate('Public holidays')}</div>
          <p className="small muted">
            {state.kind === 'failed'
              ? translate('They could not be loaded. You can still take single days off.')
              : translate('Choose the ones you want to take off')}
          </p>
        </div>
        {state.kind === 'open' ? (
          <Button variant="quiet" onPress={close}>
            {translate('Close')}
          </Button>
        ) : (
          <Button
            icon={<CalendarHeart size={14} strokeWidth={1.6} aria-hidden />}
            isDisabled={state.kind === 'loading'}
            onPress={() => void open()}
          >
            {translate('Show them')}
          </Button>
        )}
      </div>
      {state.kind === 'open' && <HolidayOffer {...props} calendar={state.calendar} />}
    </div>
  )
}
