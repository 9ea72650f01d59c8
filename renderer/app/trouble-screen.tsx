import type { ReactNode } from 'react'
import { Bob } from '../ui/bob'
import line from '../ui/plumb-line.module.css'
import { type WayOn, WaysOn } from '../ui/ways-on'
import { TitleStrip } from './title-strip'
import styles from './trouble-screen.module.css'

interface TroubleScreenProps {
  /** What happened, one serif line. */
  readonly title: string
  /** Paragraphs: what was kept, and what to do. */
  readonly children: ReactNode
  /** The best first. */
  readonly ways: readonly WayOn[]
}

/** Fills the window when there is nothing else to show: what happened, what was kept, and the ways on. */
export function TroubleScreen({ title, children, ways }: TroubleScreenProps) {
  return (
    <main className={styles.screen} aria-label={title}>
      <TitleStrip />
      <div className={styles.sheet}>
        <svg width="48" height="60" viewBox="0 0 48 60" aria-hidden>
          <path className={line.beam} d="M8 1.5h32" />
          <path className={line.string} d="M24 1v24" />
          <Bob tone="balanced" transform="translate(24 24) scale(0.36)" />
        </svg>
        <h1 className="h2">{title}</h1>
        <div className={styles.words}>{children}</div>
        <WaysOn ways={ways} />
      </div>
    </main>
  )
}
