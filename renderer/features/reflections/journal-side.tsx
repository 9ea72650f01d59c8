import type { Day } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import type { Consistency } from '#shared/reflection/consistency'
import { Segmented } from '../../ui/segmented'
import styles from './journal-side.module.css'
import { EntryList } from './list/entry-list'
import { MonthPane } from './maps/month-pane'
import type { Journal } from './use-journal'
import type { JournalPlace } from './use-journal-place'

export type SideView = 'list' | 'month'

interface JournalSideProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly journal: Journal
  readonly place: JournalPlace
  readonly consistency: Consistency
  readonly view: SideView
  readonly onView: (view: SideView) => void
  /** Goes over to the entry that is read. */
  readonly onRead: () => void
  readonly onOpenDay: (day: Day) => void
  readonly onDelete: (reflection: Reflection) => void
}

/** The narrow side: the entries in a list, or the days of a month. */
export function JournalSide(props: JournalSideProps) {
  const { bundle, today, journal, place, view } = props
  const { selected, writing } = place
  return (
    <section className={styles.side} aria-label={translate('Entries')}>
      <header className={styles.head}>
        <p className="grow num" role="status">
          {describeFound(journal, bundle.reflections.length)}
        </p>
        <Segmented
          label={translate('Show')}
          isLabelHidden
          size="s"
          options={sideViews()}
          value={view}
          onChange={props.onView}
        />
      </header>
      {view === 'list' ? (
        <EntryList
          entries={journal.found}
          selected={selected}
          findMarks={journal.findMarks}
          onSelect={place.select}
          onOpen={props.onRead}
          onEdit={place.edit}
          onDelete={props.onDelete}
        />
      ) : (
        <MonthPane
          bundle={bundle}
          today={today}
          chosen={writing?.day ?? selected?.date ?? today}
          consistency={props.consistency}
          onChoose={props.onOpenDay}
        />
      )}
    </section>
  )
}

function sideViews() {
  return [
    { value: 'list', label: translate('List') },
    { value: 'month', label: translate('Month') },
  ] as const
}

function describeFound(journal: Journal, all: number): string {
  const { isPending, isSearching, isLoose, found } = journal
  if (isPending) return translate('Searching…')
  if (!isSearching) return translateCount(all, '{count} entry', '{count} entries')
  if (isLoose) return translate('{number} with similar words', { number: found.length })
  return translate('{found} of {all} found', { found: found.length, all })
}
