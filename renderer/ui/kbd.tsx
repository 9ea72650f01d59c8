import { isLetterKey } from './letter-keys'
import styles from './kbd.module.css'

export function Kbd({ children }: { children: string }) {
  return (
    <kbd className={styles.kbd} data-letter={isLetterKey(children) || undefined}>
      {children}
    </kbd>
  )
}
