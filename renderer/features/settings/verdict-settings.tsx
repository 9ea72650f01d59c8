import { translate } from '#shared/language/translate'
import { changeSettings, useSettings } from '../../desktop/settings'
import { Switch } from '../../ui/switch'
import { SettingRow } from '../../ui/page-section'
import { SettingsSection } from './settings-section'

export function VerdictSettings() {
  const isShown = useSettings()?.showRunningVerdict ?? false
  return (
    <SettingsSection id="verdict">
      <SettingRow
        title={translate('Show the running verdict before step 4')}
        description={translate(
          'Until then the line hangs straight, so that it does not steer your ratings',
        )}
      >
        <Switch
          label={translate('Show the running verdict before step 4')}
          isLabelHidden
          isSelected={isShown}
          onChange={(showRunningVerdict) => void changeSettings({ showRunningVerdict })}
        />
      </SettingRow>
    </SettingsSection>
  )
}
