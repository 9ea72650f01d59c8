import { TriangleAlert } from 'lucide-react'
import styles from './problem-note.module.css'

/** What is wrong with a group of fields. */
export function ProblemNote({ children }: { children: string }) {
  return (
    <p className={styles.note} role="alert">
      <TriangleAlert size={14} aria-hidden />
      {children}
    </p>
  )
}
