import type { AppDescription } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { SettingRow } from '../../ui/page-section'
import { SettingsSection } from './settings-section'
import { TroubleRow } from './trouble-row'

interface AboutSettingsProps {
  /** Null until it is known. */
  readonly app: AppDescription | null
}

export function AboutSettings({ app }: AboutSettingsProps) {
  return (
    <SettingsSection id="about">
      <SettingRow
        // not translated: the name of the app
        title={app?.name ?? 'Plumbline'}
        description={translate('A month of practice, and which way you lean')}
      >
        <span className="num soft">
          {app && translate('Version {version}', { version: app.version })}
        </span>
      </SettingRow>
      <SettingRow
        title={translate('Licence')}
        description={translate('Free to use, change and share')}
      >
        {/* not translated: the name of the licence */}
        <span className="soft">MIT</span>
      </SettingRow>
      <TroubleRow />
    </SettingsSection>
  )
}
