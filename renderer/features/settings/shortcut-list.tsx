import { Kbd } from '../../ui/kbd'
import { SettingsSection } from './settings-section'
import styles from './shortcut-list.module.css'

export interface Shortcut {
  readonly label: string
  /** As it is written for people, such as `Ctrl E`. */
  readonly keys: string
}

interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[]
}

export function ShortcutList({ shortcuts }: ShortcutListProps) {
  return (
    <SettingsSection id="shortcuts">
      <dl className={styles.list}>
        {shortcuts.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              <Kbd>{keys}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </SettingsSection>
  )
}
