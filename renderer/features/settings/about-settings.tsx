import type { AppDescription } from '#shared/ipc/desktop-api'
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
        title={app?.name ?? 'Plumbline'}
        description="A month of practice, and which way you lean"
      >
        <span className="num soft">{app && `Version ${app.version}`}</span>
      </SettingRow>
      <SettingRow title="Licence" description="Free to use, change and share">
        <span className="soft">MIT</span>
      </SettingRow>
      <TroubleRow />
    </SettingsSection>
  )
}
