import { changeSettings, useSettings } from '../../desktop/settings'
import { RadioCards } from '../../ui/radio-cards'
import styles from './appearance-settings.module.css'
import { SettingsSection } from './settings-section'
import { ThemePicture } from './theme-picture'

const options = [
  { value: 'system', label: 'Match system', picture: <ThemePicture appearance="system" /> },
  { value: 'light', label: 'Paper', picture: <ThemePicture appearance="light" /> },
  { value: 'dark', label: 'Ink', picture: <ThemePicture appearance="dark" /> },
] as const

export function AppearanceSettings() {
  const appearance = useSettings()?.appearance ?? 'system'
  return (
    <SettingsSection id="appearance">
      <div className={styles.themes}>
        <RadioCards
          label="Theme"
          isLabelHidden
          options={options}
          value={appearance}
          onChange={(chosen) => void changeSettings({ appearance: chosen })}
        />
      </div>
    </SettingsSection>
  )
}
