import { licences } from './licences'
import styles from './licence-list.module.css'

/** Every package the app is built from; a press shows the words of its licence. */
export function LicenceList() {
  return (
    <ul className={styles.list}>
      {licences.map(({ licence, text, packages }) => (
        <li key={packages[0]}>
          <details className={styles.group}>
            <summary className={`${styles.summary} inset-focus`}>
              <span className={styles.packages}>{packages.join(', ')}</span>
              <span className={styles.licence}>{licence}</span>
            </summary>
            {/* Long texts scroll with the dialog, not in boxes of their own. */}
            <p className={styles.text}>{text}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
