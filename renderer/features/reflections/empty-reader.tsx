import { filterParts } from '#shared/reflection/filter'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import styles from './empty-reader.module.css'
import type { Journal } from './use-journal'

interface EmptyReaderProps {
  readonly journal: Journal
  readonly onWrite: () => void
}

/** What stands where an entry is read while there is none: why, and the way on. */
export function EmptyReader({ journal, onWrite }: EmptyReaderProps) {
  return (
    <div className={styles.empty}>
      {journal.isSearching ? (
        <EmptyState
          title="No entry matches"
          action={<Button onPress={journal.clear}>Show all entries</Button>}
        >
          {adviceFor(journal)}
        </EmptyState>
      ) : (
        <EmptyState
          title="Nothing written yet"
          action={
            <Button variant="primary" onPress={onWrite}>
              Write about today
            </Button>
          }
        >
          Two minutes after a session are enough. What you write collects here by day, to read,
          search and compare.
        </EmptyState>
      )}
    </div>
  )
}

function adviceFor({ query, filter }: Journal): string {
  const isFiltered = filterParts(filter).length > 0
  const words = query.trim()
  if (words === '') return 'Every filter has to hold. Take one away, or widen it.'
  const advice = /\s/.test(words)
    ? `Nothing holds every word of “${words}”. Try fewer words, or only their beginnings`
    : `Nothing holds “${words}”. Try only its beginning, or another word`
  return isFiltered ? `${advice}; or take a filter away.` : `${advice}.`
}
