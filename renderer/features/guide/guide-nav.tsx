import { translate } from '#shared/language/translate'
import styles from './guide-nav.module.css'
import { type GuideSectionId, guideSections } from './sections'

interface GuideNavProps {
  readonly current: GuideSectionId | undefined
  readonly onChoose: (id: GuideSectionId) => void
}

/** The way to each section; it stays in sight while the page scrolls. */
export function GuideNav({ current, onChoose }: GuideNavProps) {
  return (
    <nav className={styles.nav} aria-label={translate('On this page')}>
      {guideSections.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.item}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => onChoose(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}
