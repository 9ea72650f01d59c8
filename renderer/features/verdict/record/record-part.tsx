import type { ReactNode } from 'react'
import styles from './record-sheet.module.css'

interface RecordPartProps {
  readonly title: string
  /** One paragraph each; with neither these nor children there is no part. */
  readonly texts?: readonly string[]
  readonly children?: ReactNode
}

export function RecordPart({ title, texts = [], children }: RecordPartProps) {
  if (texts.length === 0 && !children) return null
  return (
    <section className={styles.part}>
      <h2 className="h3">{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </section>
  )
}
