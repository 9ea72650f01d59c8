import { type SectionId, sections } from './sections'
import styles from './settings-nav.module.css'

interface SettingsNavProps {
  readonly current: SectionId
  readonly onChoose: (id: SectionId) => void
}

export function SettingsNav({ current, onChoose }: SettingsNavProps) {
  return (
    <nav className={styles.nav} aria-label="Settings">
      <h1 className={`h1 ${styles.heading}`}>Settings</h1>
      {sections.map(({ id, label, icon: Icon }) => (
        <button
          key={id}
          type="button"
          className={styles.item}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => onChoose(id)}
        >
          <Icon size={16} strokeWidth={1.6} aria-hidden />
          {label}
        </button>
      ))}
    </nav>
  )
}
