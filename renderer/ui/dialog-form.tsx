import clsx from 'clsx'
import type { ReactNode } from 'react'
import styles from './dialog-form.module.css'

interface DialogFormProps {
  readonly onSubmit: () => void
  readonly children: ReactNode
  /** Another layout than fields beside each other. */
  readonly className?: string | undefined
}

/** The fields of a dialog: Enter in one of them does what the first button of the footer says. */
export function DialogForm({ onSubmit, children, className }: DialogFormProps) {
  return (
    <form
      className={clsx(styles.form, className)}
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
