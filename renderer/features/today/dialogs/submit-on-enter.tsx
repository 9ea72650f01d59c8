import type { ReactNode } from 'react'
import styles from './dialogs.module.css'

interface SubmitOnEnterProps {
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** The fields of a dialog: Enter in one of them does what the first button of the footer says. */
export function SubmitOnEnter({ onSubmit, children }: SubmitOnEnterProps) {
  return (
    <form
      className={styles.fields}
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
