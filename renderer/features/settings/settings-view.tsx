import { AboutSettings } from './about-settings'
import { AppearanceSettings } from './appearance-settings'
import { DataSettings } from './data-settings'
import { SettingsNav } from './settings-nav'
import { type Shortcut, ShortcutList } from './shortcut-list'
import styles from './settings-view.module.css'
import { useAppDescription } from './use-app-description'
import { useCurrentSection } from './use-current-section'
import { VerdictSettings } from './verdict-settings'

interface SettingsViewProps {
  readonly shortcuts: readonly Shortcut[]
}

export function SettingsView({ shortcuts }: SettingsViewProps) {
  const app = useAppDescription()
  const { current, choose, scrollerRef } = useCurrentSection()
  return (
    <div className={styles.view}>
      <SettingsNav current={current} onChoose={choose} />
      <div className={styles.sections} ref={scrollerRef}>
        <AppearanceSettings />
        <VerdictSettings />
        <DataSettings dataFolder={app?.dataFolder ?? null} />
        <ShortcutList shortcuts={shortcuts} />
        <AboutSettings app={app} />
      </div>
    </div>
  )
}
