import type { ReactNode } from 'react'
import styles from './guide-note.module.css'

interface GuideNoteProps {
  readonly title: string
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A remark in the margin. */
export function GuideNote({ title, icon, children }: GuideNoteProps) {
  return (
    <div className={styles.note}>
      <h3 className={styles.title}>
        {icon}
        {title}
      </h3>
      {children}
    </div>
  )
}
