import { translate } from '#shared/language/translate'
import { Button } from './button'
import { useNoticeable } from './use-noticeable'
import styles from './work-note.module.css'

interface WorkNoteProps {
  /** What is going on, a sentence. */
  readonly children: string
  readonly onCancel: () => void
}

/** Says what one waits for, and how not to; only once there is something to wait for. */
export function WorkNote({ children, onCancel }: WorkNoteProps) {
  const isLong = useNoticeable()
  return (
    <div role="status">
      {isLong && (
        <div className={styles.note}>
          <progress className={styles.bar} aria-label={children} />
          <span className={styles.words}>{children}</span>
          <Button size="s" onPress={onCancel}>
            {translate('Stop')}
          </Button>
        </div>
      )}
    </div>
  )
}
