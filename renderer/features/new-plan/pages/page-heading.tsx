import type { ReactNode } from 'react'
import styles from './page-heading.module.css'

/** Where the focus goes on each page; also the name of the form. */
export function PageHeading({ children, lead }: { children: ReactNode; lead: string }) {
  return (
    <header>
      <h1 className={`h2 ${styles.heading}`} id="new-plan-heading" tabIndex={-1}>
        {children}
      </h1>
      <p className={`soft ${styles.lead}`}>{lead}</p>
    </header>
  )
}
