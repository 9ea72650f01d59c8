import clsx from 'clsx'
import { type Page, pageNames, pages } from './page'
import styles from './progress-list.module.css'

export function ProgressList({ page }: { page: Page }) {
  const current = pages.indexOf(page)
  return (
    <ol className={styles.steps} aria-label="Progress">
      {pages.map((each, index) => (
        <li
          key={each}
          className={clsx(index < current && styles.done, index === current && styles.current)}
          aria-current={index === current ? 'step' : undefined}
        >
          {pageNames[each]}
        </li>
      ))}
    </ol>
  )
}
