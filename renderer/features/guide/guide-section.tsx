import { type ReactNode, useId } from 'react'
import styles from './guide-section.module.css'
import type { GuideSectionId } from './sections'

interface GuideSectionProps {
  readonly id: GuideSectionId
  readonly title: string
  /** What stands beside it in the margin. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A section with its margin. The heading takes the focus when the section is chosen. */
export function GuideSection({ id, title, note, children }: GuideSectionProps) {
  const headingId = useId()
  return (
    <section className={styles.section} data-section={id} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
      {note && <aside className={styles.margin}>{note}</aside>}
    </section>
  )
}
