import clsx from 'clsx'
import { translate } from '#shared/language/translate'
import { type Page, pageName, pages } from './page'
import styles from './progress-list.module.css'

export function ProgressList({ page }: { page: Page }) {
  const current = pages.indexOf(page)
  return (
    <ol className={styles.steps} aria-label={translate('Progress')}>
      {pages.map((each, index) => (
        <li
          key={each}
          className={clsx(index < current && styles.done, index === current && styles.current)}
          aria-current={index === current ? 'step' : undefined}
        >
          {pageName(each)}
        </li>
      ))}
    </ol>
  )
}
