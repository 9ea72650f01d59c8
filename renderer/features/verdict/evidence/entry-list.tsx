import { useId, useState } from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'
import { Button } from '../../../ui/button'
import styles from './entry-list.module.css'
import { sourceOf } from './source-of'

/** Opens what an entry was read from. */
export type ReadEntry = (entry: EvidenceEntry) => void

interface EntryListProps {
  readonly title: string
  readonly entries: readonly EvidenceEntry[]
  readonly bundle: PlanBundle
  readonly onRead: ReadEntry
}

/** Entries with their days; those with more to read than their line are buttons. */
export function EntryList({ title, entries, bundle, onRead }: EntryListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const titleId = useId()
  if (entries.length === 0) return null
  const shown = showsAll ? entries : entries.slice(0, mostAtFirst)
  return (
    <div className={styles.group}>
      <p className={styles.title} id={titleId}>
        {title} <span className="num">({entries.length})</span>
      </p>
      <ul aria-labelledby={titleId}>
        {shown.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <Entry entry={entry} onRead={sourceOf(bundle, entry) === null ? null : onRead} />
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button variant="quiet" size="s" onPress={() => setShowsAll(true)}>
          {translate('Show all {count}', { count: entries.length })}
        </Button>
      )}
    </div>
  )
}

/** Minutes come by the dozen; nobody reads all of them at once. */
const mostAtFirst = 10

function Entry({ entry, onRead }: { entry: EvidenceEntry; onRead: ReadEntry | null }) {
  const line = (
    <>
      <time className={styles.day} dateTime={entry.date}>
        {formatDay(entry.date)}
      </time>
      <span className={styles.text}>{entry.text}</span>
    </>
  )
  if (onRead === null) return <p className={styles.entry}>{line}</p>
  return (
    <button
      type="button"
      className={`${styles.entry} ${styles.button}`}
      aria-haspopup="dialog"
      onClick={() => onRead(entry)}
    >
      {line}
    </button>
  )
}
