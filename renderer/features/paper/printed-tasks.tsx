import type { PrintedTask } from '#shared/export/formats/pdf/printed-document'
import { translate } from '#shared/language/translate'
import { MarkdownView } from '../../ui/markdown-view'
import styles from './printed-tasks.module.css'

/** Tasks with boxes to tick, by hand too. */
export function PrintedTasks({ tasks }: { readonly tasks: readonly PrintedTask[] }) {
  return (
    <ul className={styles.tasks}>
      {tasks.map((task, index) => (
        // Titles may be the same, and nothing moves on paper.
        <li key={index}>
          <Box isDone={task.isDone} />
          <div className={styles.text}>
            <p className={styles.line}>
              <span className={styles.title}>{task.title}</span>
              <span className={styles.facts}>{task.facts}</span>
            </p>
            {task.doneMeans !== '' && (
              <p className={styles.detail}>
                {translate('Done means: {words}', { words: task.doneMeans })}
              </p>
            )}
            {task.notes.trim() !== '' && (
              <div className={styles.detail}>
                <MarkdownView text={task.notes} onOpenLink={() => undefined} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Box({ isDone }: { readonly isDone: boolean }) {
  return (
    <svg
      viewBox="0 0 12 12"
      className={styles.box}
      role="img"
      aria-label={isDone ? translate('Done') : translate('Not done')}
    >
      <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="1.5" />
      {isDone && <path d="M3 6.2 5.2 8.4 9.2 3.6" />}
    </svg>
  )
}
