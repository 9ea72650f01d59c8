import type { ReactNode } from 'react'
import { Bob } from '../../ui/bob'
import line from '../../ui/plumb-line.module.css'
import styles from './storage-screen.module.css'

interface StorageScreenProps {
  /** What is the matter, one line. */
  readonly title: string
  /** Paragraphs: what happened, what was kept, what to do. */
  readonly children: ReactNode
  /** Buttons, the one that helps first. */
  readonly actions?: ReactNode
  /** What went wrong with the last button. */
  readonly problem?: string | null
}

/** Stands in place of the app while its data cannot be shown. */
export function StorageScreen({ title, children, actions, problem }: StorageScreenProps) {
  return (
    <section className={styles.screen} aria-labelledby="storage-title">
      <svg width="80" height="72" viewBox="0 0 80 72" aria-hidden>
        <path className={line.beam} d="M24 1.5h32" />
        <path className={line.string} d="M40 1v30" />
        <Bob tone="balanced" transform="translate(40 30) scale(0.4)" />
      </svg>
      <h1 id="storage-title" className="h2">
        {title}
      </h1>
      <div className={styles.words}>{children}</div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
