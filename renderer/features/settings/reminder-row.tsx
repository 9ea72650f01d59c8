import { translate } from '#shared/language/translate'
import { changeSettings, useSettings } from '../../desktop/settings'
import { ClockField } from '../../ui/clock-field'
import { SettingRow } from '../../ui/page-section'
import { Switch } from '../../ui/switch'
import styles from './reminder-row.module.css'

export function ReminderRow() {
  const settings = useSettings()
  const isOn = settings?.reminder ?? false
  return (
    <SettingRow
      title={translate('Daily reminder')}
      description={translate('On planned days, while nothing is written yet and Plumbline runs')}
    >
      <div className={styles.controls}>
        <ClockField
          className={styles.time}
          label={translate('Time of the reminder')}
          isLabelHidden
          isDisabled={!isOn}
          value={settings?.reminderTime ?? ''}
          onChange={(reminderTime) => void changeSettings({ reminderTime })}
        />
        <Switch
          label={translate('Daily reminder')}
          isLabelHidden
          isSelected={isOn}
          onChange={(reminder) => void changeSettings({ reminder })}
        />
      </div>
    </SettingRow>
  )
}
