import type { LucideIcon } from 'lucide-react'
import styles from './section-nav.module.css'

/** A section of a page as its navigation lists it. */
export interface SectionEntry<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon: LucideIcon
}

interface SectionNavProps<Id extends string> {
  readonly title: string
  readonly sections: readonly SectionEntry<Id>[]
  readonly current: Id | undefined
  readonly onChoose: (id: Id) => void
}

/** The title of a page, and the way to each of its sections. */
export function SectionNav<Id extends string>(props: SectionNavProps<Id>) {
  const { title, sections, current, onChoose } = props
  return (
    <nav className={styles.nav} aria-label={title}>
      <h1 className={`h1 ${styles.heading}`}>{title}</h1>
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
