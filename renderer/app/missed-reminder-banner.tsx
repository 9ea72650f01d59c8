import { X } from 'lucide-react'
import type { Day } from '#shared/calendar/day'
import { describeMissed } from '#shared/reminders/describe-missed'
import { translate } from '#shared/language/translate'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { StripBanner } from '../ui/strip-banner'
import type { MissedReminder } from './use-reminders'

interface MissedReminderBannerProps {
  readonly missed: MissedReminder
  readonly today: Day
  readonly writeAbout: (day: Day) => void
}

/** Says once, quietly, that a reminder came while nobody could see it. */
export function MissedReminderBanner({ missed, today, writeAbout }: MissedReminderBannerProps) {
  return (
    <div role="status">
      <StripBanner
        tone="info"
        actions={
          <>
            <Button
              size="s"
              onPress={() => {
                missed.dismiss()
                writeAbout(missed.day)
              }}
            >
              {translate('Write now')}
            </Button>
            <IconButton label={translate('Not now')} icon={<X />} onPress={missed.dismiss} />
          </>
        }
      >
        {describeMissed(missed, today)}
      </StripBanner>
    </div>
  )
}
