import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import { translate, translateCount } from '#shared/language/translate'
import styles from './unread-lines.module.css'

/** Lines that are listed one by one. */
const mostLines = 100

/** What of a document was not understood, so that nothing is dropped in silence. */
export function UnreadLines({ lines }: { readonly lines: readonly UnreadLine[] }) {
  if (lines.length === 0) return null
  const rest = lines.length - mostLines
  return (
    <section className={styles.unread}>
      <h3 className="label">
        {translateCount(
          lines.length,
          '{count} line was not understood',
          '{count} lines were not understood',
        )}
      </h3>
      <p className="small muted">
        {translate('What is there stays in your document, and changes nothing here.')}
      </p>
      <ol className={styles.lines}>
        {lines.slice(0, mostLines).map(({ line, text }, index) => (
          <li key={index}>
            <span className={styles.number}>
              <span className="sr">{translate('Line')} </span>
              {line}
            </span>
            <code>{text}</code>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <p className="small muted">
          {translateCount(rest, 'and {count} more line', 'and {count} more lines')}
        </p>
      )}
    </section>
  )
}
