import { translate } from '#shared/language/translate'
import { changeSettings, useSettings } from '../../desktop/settings'
import { RadioCards } from '../../ui/radio-cards'
import styles from './appearance-settings.module.css'
import { SettingsSection } from './settings-section'
import { ThemePicture } from './theme-picture'

export function AppearanceSettings() {
  const appearance = useSettings()?.appearance ?? 'system'
  return (
    <SettingsSection id="appearance">
      <div className={styles.themes}>
        <RadioCards
          label={translate('Theme')}
          isLabelHidden
          options={options()}
          value={appearance}
          onChange={(chosen) => void changeSettings({ appearance: chosen })}
        />
      </div>
    </SettingsSection>
  )
}

function options() {
  return [
    {
      value: 'system',
      label: translate('Match system'),
      picture: <ThemePicture appearance="system" />,
    },
    { value: 'light', label: translate('Paper'), picture: <ThemePicture appearance="light" /> },
    { value: 'dark', label: translate('Ink'), picture: <ThemePicture appearance="dark" /> },
  ] as const
}
