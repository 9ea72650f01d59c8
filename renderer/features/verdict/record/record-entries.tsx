import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'
import { sideWords } from '#shared/verdict/evidence/side-words'
import styles from './record-sheet.module.css'

interface RecordEntriesProps {
  /** What the list is about, for those who do not see where it stands. */
  readonly label: string
  readonly entries: readonly EvidenceEntry[]
  /** Do the entries speak for sides? */
  readonly hasSides?: boolean
}

/** The dated entries behind a claim, all of them. */
export function RecordEntries({ label, entries, hasSides = false }: RecordEntriesProps) {
  if (entries.length === 0) return null
  return (
    <ul className={styles.entries} aria-label={label}>
      {entries.map((entry) => (
        <li key={`${entry.kind} ${entry.id}`}>
          <time dateTime={entry.date}>{formatDay(entry.date)}</time>
          {hasSides && (
            <span>
              {entry.speaksFor
                ? translate('for {side}', { side: sideWords[entry.speaksFor] })
                : translate('for neither')}
            </span>
          )}
          <span className={styles.entryText}>{entry.text}</span>
        </li>
      ))}
    </ul>
  )
}
