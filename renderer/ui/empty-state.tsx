import type { ReactNode } from 'react'
import { Bob } from './bob'
import styles from './empty-state.module.css'
import line from './plumb-line.module.css'

interface EmptyStateProps {
  /** One serif line. */
  title: string
  /** One sentence. */
  children: ReactNode
  /** One button. */
  action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg width="80" height="72" viewBox="0 0 80 72" aria-hidden>
        <path className={line.beam} d="M24 1.5h32" />
        <path className={line.string} d="M40 1v30" />
        <Bob tone="balanced" transform="translate(40 30) scale(0.4)" />
      </svg>
      <h2 className="h3">{title}</h2>
      <p>{children}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
