import type { ReactNode } from 'react'
import { Bob } from './bob'
import line from './plumb-line.module.css'
import styles from './trouble-sheet.module.css'

interface TroubleSheetProps {
  /** What happened, one serif line. */
  readonly title: string
  /** Paragraphs: what was kept, and what to do. */
  readonly children: ReactNode
  /** The ways on, the best first; none while it is a matter of waiting. */
  readonly actions?: ReactNode
}

/** What the window says when there is nothing else to show: what happened, what was kept, and the ways on. */
export function TroubleSheet({ title, children, actions }: TroubleSheetProps) {
  return (
    <div className={styles.sheet}>
      <svg width="48" height="60" viewBox="0 0 48 60" aria-hidden>
        <path className={line.beam} d="M8 1.5h32" />
        <path className={line.string} d="M24 1v24" />
        <Bob tone="balanced" transform="translate(24 24) scale(0.36)" />
      </svg>
      <h1 className="h2">{title}</h1>
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
