import type { ReactNode } from 'react'
import { TroubleSheet } from '../ui/trouble-sheet'
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

/** Fills the window when there is nothing else to show. */
export function TroubleScreen({ title, children, ways }: TroubleScreenProps) {
  return (
    <main className={styles.screen} aria-label={title}>
      <TitleStrip />
      <TroubleSheet title={title} actions={<WaysOn ways={ways} />}>
        {children}
      </TroubleSheet>
    </main>
  )
}
