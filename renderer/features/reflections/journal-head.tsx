import { useRef } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { useKeyHints } from '../../desktop/keys'
import { SearchField } from '../../ui/search-field'
import { FilterButton } from './filters/filter-button'
import styles from './journal-head.module.css'
import { searchCommand, useSearchFocus } from './search-focus'
import type { Journal } from './use-journal'
import { WriteMenu } from './write/write-menu'

interface JournalHeadProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly journal: Journal
  readonly onLeaveSearch: () => void
  readonly onWrite: (day: Day) => void
}

/** The ways into the journal: searching, narrowing down, writing. */
export function JournalHead({ bundle, today, journal, onLeaveSearch, onWrite }: JournalHeadProps) {
  const search = useRef<HTMLInputElement>(null)
  useSearchFocus(search)
  return (
    <header className={styles.head}>
      <h1 className="h1 grow">{translate('Reflections')}</h1>
      <SearchField
        ref={search}
        label={translate('Search reflections')}
        placeholder={translate('Search text or #tag')}
        shortcut={useKeyHints()(searchCommand)}
        value={journal.query}
        onChange={journal.setQuery}
        onFocus={journal.prepare}
        onLeave={onLeaveSearch}
      />
      <FilterButton
        reflections={bundle.reflections}
        today={today}
        filter={journal.filter}
        onChange={journal.setFilter}
      />
      <WriteMenu bundle={bundle} today={today} onWrite={onWrite} />
    </header>
  )
}
