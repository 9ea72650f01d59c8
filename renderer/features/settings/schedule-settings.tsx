import { changeSettings, useSettings } from '../../desktop/settings'
import { SettingRow } from '../../ui/page-section'
import { Select } from '../../ui/select'
import { ReminderRow } from './reminder-row'
import { SettingsSection } from './settings-section'

/** Midnight to noon: whoever gets up later still has evenings in one piece. */
const hours = Array.from({ length: 13 }, (_, hour) => ({ value: hour, label: `${hour}:00` }))

export function ScheduleSettings() {
  const dayStartHour = useSettings()?.dayStartHour ?? 4
  return (
    <SettingsSection id="schedule">
      <SettingRow
        title="A day starts at"
        description="What you do before this hour still belongs to the day before"
      >
        <Select
          label="A day starts at"
          isLabelHidden
          options={hours}
          value={dayStartHour}
          onChange={(hour) => void changeSettings({ dayStartHour: hour })}
        />
      </SettingRow>
      <ReminderRow />
    </SettingsSection>
  )
}
