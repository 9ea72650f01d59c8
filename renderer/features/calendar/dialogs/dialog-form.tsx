import type { ReactNode } from 'react'
import styles from './dialog-form.module.css'

/** The fields of a dialog: Enter in one of them does what the first button of the footer says. */
export function DialogForm({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {/* Without a submit button Enter does nothing where there are two fields. */}
      <button type="submit" hidden aria-hidden tabIndex={-1} />
    </form>
  )
}
