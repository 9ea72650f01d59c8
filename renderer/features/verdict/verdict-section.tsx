import type { ReactNode } from 'react'
import styles from './verdict-section.module.css'

interface VerdictSectionProps {
  readonly title: string
  readonly children: ReactNode
}

export function VerdictSection({ title, children }: VerdictSectionProps) {
  return (
    <section className={styles.section}>
      <h2 className="label">{title}</h2>
      {children}
    </section>
  )
}
