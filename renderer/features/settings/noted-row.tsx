import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { SettingRow } from '../../ui/page-section'
import styles from './noted-row.module.css'

interface NotedRowProps {
  readonly title: string
  readonly description: string
  /** Why the setting has no effect, or what went wrong; null when there is nothing to say. */
  readonly note: string | null
  readonly children: ReactNode
}

/** A setting that may have to say something about itself. */
export function NotedRow({ title, description, note, children }: NotedRowProps) {
  return (
    <SettingRow
      title={title}
      description={
        <>
          {description}
          <div role="status">
            {note && (
              <p className={styles.note}>
                <CircleAlert aria-hidden />
                {note}
              </p>
            )}
          </div>
        </>
      }
    >
      {children}
    </SettingRow>
  )
}
