import type { ReactNode, Ref } from 'react'
import styles from './pane.module.css'

interface PaneProps {
  /** The id of its heading. */
  readonly labelledBy: string
  readonly children: ReactNode
  readonly ref: Ref<HTMLElement>
}

/** The wide side of the screen, which scrolls on its own. */
export function Pane({ labelledBy, children, ref }: PaneProps) {
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls has to be reached by the keys
    <section ref={ref} className={styles.pane} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  )
}
