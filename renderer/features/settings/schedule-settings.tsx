import { formatTimeOfDay } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'
import { changeSettings, useSettings } from '../../desktop/settings'
import { SettingRow } from '../../ui/page-section'
import { Select } from '../../ui/select'
import { ReminderRow } from './reminder-row'
import { SettingsSection } from './settings-section'

export function ScheduleSettings() {
  const dayStartHour = useSettings()?.dayStartHour ?? 4
  return (
    <SettingsSection id="schedule">
      <SettingRow
        title={translate('A day starts at')}
        description={translate('What you do before this hour still belongs to the day before')}
      >
        <Select
          label={translate('A day starts at')}
          isLabelHidden
          options={hours()}
          value={dayStartHour}
          onChange={(hour) => void changeSettings({ dayStartHour: hour })}
        />
      </SettingRow>
      <ReminderRow />
    </SettingsSection>
  )
}

/** Midnight to noon: whoever gets up later still has evenings in one piece. */
function hours() {
  return Array.from({ length: 13 }, (_, hour) => ({
    value: hour,
    // Without the zero in front, as one says it.
    label: formatTimeOfDay(`${hour}:00`).replace(/^0/, ''),
  }))
}
