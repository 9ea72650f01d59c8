import { type ReactNode, useId } from 'react'
import styles from './page-section.module.css'

interface PageSectionProps {
  readonly id: string
  readonly label: string | undefined
  readonly children: ReactNode
}

/** A heading and its rows. The heading takes the focus when the section is chosen in the navigation. */
export function PageSection({ id, label, children }: PageSectionProps) {
  const headingId = useId()
  return (
    <section className={styles.section} aria-labelledby={headingId} data-section={id}>
      <h2 className={`h3 ${styles.heading}`} id={headingId} tabIndex={-1}>
        {label}
      </h2>
      {children}
    </section>
  )
}

interface SettingRowProps {
  readonly title: ReactNode
  readonly description?: ReactNode
  readonly children?: ReactNode
}

/** What a setting is called, what it does, and its control at the end of the line. */
export function SettingRow({ title, description, children }: SettingRowProps) {
  return (
    <div className={styles.row}>
      <div>
        <div className={styles.title}>{title}</div>
        {description && <div className={styles.description}>{description}</div>}
      </div>
      {children && <div>{children}</div>}
    </div>
  )
}
