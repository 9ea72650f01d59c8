import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addDays, type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { unwrittenDays } from '#shared/reflection/unwritten-days'
import { formatMinutes } from '#shared/wording/format-minutes'
import { MenuButton } from '../../../ui/menu-button'
import { OtherDayDialog } from './other-day-dialog'

interface WriteMenuProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly onWrite: (day: Day) => void
}

/** Which day to write about: the two latest, those that were worked on without a word, or any other. */
export function WriteMenu({ bundle, today, onWrite }: WriteMenuProps) {
  const [isAsking, setAsking] = useState(false)
  const yesterday = addDays(today, -1)
  const unwritten = unwrittenDays(bundle, today).filter(({ date }) => date !== yesterday)
  return (
    <>
      <MenuButton
        label={translate('Write about a day')}
        variant="primary"
        icon={<Plus aria-hidden />}
        // not translated: where it opens
        placement="bottom end"
        items={[
          {
            id: today,
            label: translate('Today, {day}', { day: formatDay(today) }),
            onSelect: () => onWrite(today),
          },
          {
            id: yesterday,
            label: translate('Yesterday, {day}', { day: formatDay(yesterday) }),
            onSelect: () => onWrite(yesterday),
          },
          ...unwritten.map(({ date, minutes }) => ({
            id: date,
            label: translate('{day}, {minutes} logged', {
              day: formatDay(date),
              minutes: formatMinutes(minutes),
            }),
            onSelect: () => onWrite(date),
          })),
          'separator',
          { id: 'other', label: translate('Another day…'), onSelect: () => setAsking(true) },
        ]}
      >
        {translate('Write')}
      </MenuButton>
      {isAsking && (
        <OtherDayDialog
          today={today}
          onClose={() => setAsking(false)}
          onWrite={(day) => {
            setAsking(false)
            onWrite(day)
          }}
        />
      )}
    </>
  )
}
