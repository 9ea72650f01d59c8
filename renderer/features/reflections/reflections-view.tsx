import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { entryName } from '#shared/reflection/entry-words'
import { consistencyDays, consistencyOf } from '#shared/reflection/consistency'
import type { Schedule } from '#shared/schedule/schedule'
import { useAfterwards } from '../../ui/use-afterwards'
import { useOfferedCommands } from '../../ui/offered-commands'
import { deleteEntry } from './delete-entry'
import { EmptyReader } from './empty-reader'
import { FilterChips } from './filters/filter-chips'
import { JournalHead } from './journal-head'
import { JournalSide, type SideView } from './journal-side'
import { YearBand } from './maps/year-band'
import { EntryReader } from './reader/entry-reader'
import styles from './reflections-view.module.css'
import { useJournal } from './use-journal'
import { useJournalPlace, type WritingEntry } from './use-journal-place'
import { WritingPane } from './write/writing-pane'

export interface ReflectionsProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  /** The day to begin with writing about; null to begin with reading. */
  readonly writeOn: Day | null
  /** The entry to begin with reading, by its id; null for the newest. */
  readonly readEntry: string | null
  /** Where an entry is written; with no id, a new one of its day. */
  readonly composer: (entry: WritingEntry) => ReactNode
}

/** What was written, to find, read, compare and go on with. */
export function ReflectionsView(props: ReflectionsProps) {
  const { bundle, schedule, today, writeOn, readEntry, composer } = props
  const { reflections } = bundle
  const root = useRef<HTMLDivElement>(null)
  const reader = useRef<HTMLElement>(null)
  const journal = useJournal(reflections)
  const place = useJournalPlace(reflections, journal.found, writeOn, readEntry)
  const [sideView, setSideView] = useState<SideView>('list')
  const consistency = useMemo(
    () => consistencyOf(consistencyDays(bundle, schedule, today)),
    [bundle, schedule, today],
  )
  const { selected, writing } = place
  const { found, findMarks } = journal
  // The list answers first; what it leads to may follow.
  const read = useAfterwards(
    useMemo(() => ({ selected, found, findMarks }), [selected, found, findMarks]),
  )

  useEffect(() => {
    if (readEntry !== null) reader.current?.focus()
  }, [readEntry])

  useOfferedCommands(
    selected && !writing
      ? [
          {
            command: screenKeys.reflections.edit,
            label: translate('Edit “{title}”', { title: entryName(selected) }),
            run: () => place.edit(selected),
          },
          {
            command: screenKeys.reflections.remove,
            label: translate('Delete “{title}”', { title: entryName(selected) }),
            run: () => remove(selected),
          },
        ]
      : [],
  )

  /** A new entry is never hidden by what was looked for before. */
  function write(day: Day, isNew?: boolean) {
    journal.clear()
    place.write(day, isNew)
  }

  function stopWriting() {
    place.stopWriting()
    requestAnimationFrame(() => reader.current?.focus())
  }

  /** Leads to what was written about a day; if nothing was, to writing about it. */
  function openDay(day: Day) {
    const entry = reflections.findLast(({ date }) => date === day)
    if (!entry) {
      if (day <= today) write(day)
      return
    }
    if (!journal.found.includes(entry)) journal.clear()
    place.select(entry.id)
  }

  /** Its older neighbour comes in its place. */
  function remove(reflection: Reflection) {
    const at = journal.found.indexOf(reflection)
    const neighbour = journal.found[at - 1] ?? journal.found[at + 1]
    if (neighbour) place.select(neighbour.id)
    void deleteEntry(reflection)
  }

  function focusEntries() {
    setSideView('list')
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('[aria-selected="true"][role="option"]')?.focus(),
    )
  }

  return (
    <div ref={root} className={styles.view}>
      <JournalHead
        bundle={bundle}
        today={today}
        journal={journal}
        onLeaveSearch={focusEntries}
        onWrite={write}
      />
      <FilterChips filter={journal.filter} onChange={journal.setFilter} />
      {!writing && (
        <YearBand
          bundle={bundle}
          today={today}
          chosen={selected?.date ?? null}
          consistency={consistency}
          onChoose={openDay}
        />
      )}
      <div className={styles.columns}>
        <JournalSide
          bundle={bundle}
          today={today}
          journal={journal}
          place={place}
          consistency={consistency}
          view={sideView}
          onView={setSideView}
          onRead={() => reader.current?.focus()}
          onOpenDay={openDay}
          onDelete={remove}
        />
        {writing ? (
          <WritingPane
            key={`${writing.day} ${writing.reflectionId}`}
            entry={writing}
            composer={composer(writing)}
            onDone={stopWriting}
          />
        ) : read.selected ? (
          <EntryReader
            ref={reader}
            bundle={bundle}
            schedule={schedule}
            today={today}
            reflection={read.selected}
            found={read.found}
            findMarks={read.findMarks}
            onSelect={(id) => {
              if (!journal.found.some((entry) => entry.id === id)) journal.clear()
              place.select(id)
            }}
            onEdit={place.edit}
            onAdd={(day) => write(day, true)}
            onDelete={remove}
            onTag={(tag) => {
              journal.clear()
              journal.setFilter({ ...journal.filter, tags: [tag] })
            }}
          />
        ) : (
          <EmptyReader journal={journal} onWrite={() => write(today)} />
        )}
      </div>
    </div>
  )
}
