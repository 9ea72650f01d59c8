import type { Command } from '#shared/keys/command'
import { translate } from '#shared/language/translate'
import { changeSettings, useSettings } from '../../desktop/settings'
import { Switch } from '../../ui/switch'
import { CaptureRow } from './capture-row'
import { NotedRow } from './noted-row'
import { SettingsSection } from './settings-section'
import { useBackground } from './use-background'

/** What the app does while its window is closed, or another program has the keyboard. */
export function BackgroundSettings({ commands }: { commands: readonly Command[] }) {
  const settings = useSettings()
  const { trayProblem, loginProblem, captureProblem } = useBackground()
  return (
    <SettingsSection id="background">
      <NotedRow
        title={translate('Keep running in the tray')}
        description={translate('Closing the window hides it, and reminders still come')}
        note={trayProblem}
      >
        <Switch
          label={translate('Keep running in the tray')}
          isLabelHidden
          isSelected={settings?.keepInTray ?? false}
          onChange={(keepInTray) => void changeSettings({ keepInTray })}
        />
      </NotedRow>
      <NotedRow
        title={translate('Start at login')}
        description={translate('Without a window, if it keeps running in the tray')}
        note={loginProblem}
      >
        <Switch
          label={translate('Start at login')}
          isLabelHidden
          isSelected={settings?.startAtLogin ?? false}
          onChange={(startAtLogin) => void changeSettings({ startAtLogin })}
        />
      </NotedRow>
      <CaptureRow commands={commands} problem={captureProblem} />
    </SettingsSection>
  )
}
