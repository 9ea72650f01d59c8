import { changeSettings, useSettings } from '../../desktop/settings'
import { Kbd } from '../../ui/kbd'
import { isLetterKey } from '../../ui/letter-keys'
import { SettingRow } from '../../ui/page-section'
import { Switch } from '../../ui/switch'
import { SettingsSection } from './settings-section'
import styles from './shortcut-list.module.css'

export interface Shortcut {
  readonly label: string
  /** As it is written for people, such as `Ctrl E`. */
  readonly keys: string
}

/** The keys of one screen. */
export interface ScreenKeys {
  readonly title: string
  readonly keys: readonly { readonly label: string; readonly keys: readonly string[] }[]
}

interface ShortcutListProps {
  /** Those that hold on every screen. */
  readonly shortcuts: readonly Shortcut[]
  readonly screens: readonly ScreenKeys[]
}

/** Every key that means something, and whether single letters do. */
export function ShortcutList({ shortcuts, screens }: ShortcutListProps) {
  const hasLetters = useSettings()?.singleLetterKeys ?? true
  const everywhere = {
    title: 'Everywhere',
    keys: shortcuts.map(({ label, keys }) => ({ label, keys: [keys] })),
  }
  const isOn = (key: string) => hasLetters || !isLetterKey(key)
  return (
    <SettingsSection id="shortcuts">
      <SettingRow
        title="Single-letter keys"
        description="Such as F on a task; while you type they are always letters"
      >
        <Switch
          label="Single-letter keys"
          isLabelHidden
          isSelected={hasLetters}
          onChange={(singleLetterKeys) => void changeSettings({ singleLetterKeys })}
        />
      </SettingRow>
      {[everywhere, ...screens].map(({ title, keys: listed }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <dl>
            {listed
              .filter(({ keys }) => keys.some(isOn))
              .map(({ label, keys }) => (
                <div key={label} className={styles.row}>
                  <dt>{label}</dt>
                  <dd className={styles.keys}>
                    {keys.filter(isOn).map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </SettingsSection>
  )
}
