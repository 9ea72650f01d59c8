import clsx from 'clsx'
import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

export interface FieldProps {
  label: string
  isLabelHidden?: boolean
  description?: ReactNode
  error?: string | null | undefined
  className?: string | undefined
}

/** The label above a control and what is said below it: the error while there is one. */
export function Field({
  children,
  ...props
}: FieldProps & { children: (names: Names) => ReactNode }) {
  const { label, isLabelHidden = false, description, error, className } = props
  const id = useId()
  const noteId = `${id}-note`

  return (
    <div className={clsx(styles.field, className)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr' : 'label'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': error || description ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <p className={styles.error} id={noteId} role="alert">
          <TriangleAlert aria-hidden />
          {error}
        </p>
      ) : (
        description && (
          <p className={styles.description} id={noteId}>
            {description}
          </p>
        )
      )}
    </div>
  )
}

/** What ties the control to its label and its note. */
interface Names {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}
