import type { ReactNode } from 'react'
import { SectionPage } from '../../ui/section-page'
import { AboutSettings } from './about-settings'
import { AppearanceSettings } from './appearance-settings'
import { BackgroundSettings } from './background-settings'
import { DataSettings } from './data-settings'
import { ScheduleSettings } from './schedule-settings'
import { sections } from './sections'
import { type ScreenKeys, type Shortcut, ShortcutList } from './shortcut-list'
import { useAppDescription } from './use-app-description'
import { VerdictSettings } from './verdict-settings'

interface SettingsViewProps {
  readonly shortcuts: readonly Shortcut[]
  /** The keys of each screen. */
  readonly screenKeys: readonly ScreenKeys[]
  /** Writes keys for people. */
  readonly formatKeys: (shortcut: string) => string
  /** The rows about backups. */
  readonly backups: ReactNode
  /** The section about the living folder. */
  readonly livingFolder: ReactNode
}

export function SettingsView(props: SettingsViewProps) {
  const { shortcuts, formatKeys, backups, livingFolder, screenKeys } = props
  const app = useAppDescription()
  return (
    <SectionPage title="Settings" sections={sections}>
      <AppearanceSettings />
      <ScheduleSettings />
      <BackgroundSettings shortcuts={shortcuts} formatKeys={formatKeys} />
      <VerdictSettings />
      <DataSettings dataFolder={app?.dataFolder ?? null}>{backups}</DataSettings>
      {livingFolder}
      <ShortcutList shortcuts={shortcuts} screens={screenKeys} />
      <AboutSettings app={app} />
    </SectionPage>
  )
}
