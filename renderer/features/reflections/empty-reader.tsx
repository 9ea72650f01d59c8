import { translate } from '#shared/language/translate'
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
          title={translate('No entry matches')}
          action={<Button onPress={journal.clear}>{translate('Show all entries')}</Button>}
        >
          {adviceFor(journal)}
        </EmptyState>
      ) : (
        <EmptyState
          title={translate('Nothing written yet')}
          action={
            <Button variant="primary" onPress={onWrite}>
              {translate('Write about today')}
            </Button>
          }
        >
          {translate(
            'Two minutes after a session are enough. What you write collects here by day, to read, search and compare.',
          )}
        </EmptyState>
      )}
    </div>
  )
}

function adviceFor({ query, filter }: Journal): string {
  const isFiltered = filterParts(filter).length > 0
  const words = query.trim()
  if (words === '') return translate('Every filter has to hold. Take one away, or widen it.')
  if (/\s/.test(words)) {
    return isFiltered
      ? translate(
          'Nothing holds every word of “{words}”. Try fewer words, or only their beginnings; or take a filter away.',
          { words },
        )
      : translate(
          'Nothing holds every word of “{words}”. Try fewer words, or only their beginnings.',
          { words },
        )
  }
  return isFiltered
    ? translate(
        'Nothing holds “{words}”. Try only its beginning, or another word; or take a filter away.',
        { words },
      )
    : translate('Nothing holds “{words}”. Try only its beginning, or another word.', { words })
}
