import type { ReactNode } from 'react'
import type { Command } from '#shared/keys/command'
import { translate } from '#shared/language/translate'
import { SectionPage } from '../../ui/section-page'
import { AboutSettings } from './about-settings'
import { AppearanceSettings } from './appearance-settings'
import { BackgroundSettings } from './background-settings'
import { DataSettings } from './data-settings'
import { LanguageSettings } from './language-settings'
import { ScheduleSettings } from './schedule-settings'
import { sections } from './sections'
import { ShortcutList } from './shortcut-list'
import { useAppDescription } from './use-app-description'
import { VerdictSettings } from './verdict-settings'

interface SettingsViewProps {
  /** Everything a key can do. */
  readonly commands: readonly Command[]
  /** The rows about backups. */
  readonly backups: ReactNode
  /** The section about the living folder. */
  readonly livingFolder: ReactNode
}

export function SettingsView(props: SettingsViewProps) {
  const { commands, backups, livingFolder } = props
  const app = useAppDescription()
  return (
    <SectionPage title={translate('Settings')} sections={sections}>
      <AppearanceSettings />
      <LanguageSettings />
      <ScheduleSettings />
      <BackgroundSettings commands={commands} />
      <VerdictSettings />
      <DataSettings dataFolder={app?.dataFolder ?? null}>{backups}</DataSettings>
      {livingFolder}
      <ShortcutList commands={commands} />
      <AboutSettings app={app} />
    </SectionPage>
  )
}
