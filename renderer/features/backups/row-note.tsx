import { CircleAlert } from 'lucide-react'
import styles from './row-note.module.css'

/** What went wrong, said where the setting is; empty while there is nothing to say. */
export function RowNote({ children }: { readonly children: string | null | undefined }) {
  return (
    <div role="status">
      {children && (
        <p className={styles.note}>
          <CircleAlert aria-hidden />
          {children}
        </p>
      )}
    </div>
  )
}
