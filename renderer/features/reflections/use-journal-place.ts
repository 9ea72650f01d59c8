import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'

/** An entry to write; its id is null while it is a new one of its day. */
export interface WritingEntry {
  readonly day: Day
  readonly reflectionId: string | null
}

/** What the wide side of the screen shows. */
export interface JournalPlace {
  /** The entry that is read; null when there is none. */
  readonly selected: Reflection | null
  readonly writing: WritingEntry | null
  readonly select: (id: string) => void
  /** Writes about a day: goes on with its last entry unless a new one is asked for. */
  readonly write: (day: Day, isNew?: boolean) => void
  readonly edit: (reflection: Reflection) => void
  /** Goes back to reading, at what was written. */
  readonly stopWriting: () => void
}

/** What is chosen to read: an entry, or the newest one of a day that was not known before. */
type Choice = { readonly id: string } | { readonly day: Day; readonly known: ReadonlySet<string> }

/**
 * Where one is in the journal.
 *
 * @param all in the order they were written
 * @param found those of them that are shown; the newest is read unless another one is chosen
 * @param writeOn the day to begin with writing about; null to begin with reading
 * @param readEntry the entry to begin with reading, by its id; null for the newest
 */
export function useJournalPlace(
  all: readonly Reflection[],
  found: readonly Reflection[],
  writeOn: Day | null,
  readEntry: string | null,
): JournalPlace {
  const [choice, choose] = useState<Choice | null>(() =>
    writeOn ? choiceOf(lastEntry(writeOn)) : readEntry === null ? null : { id: readEntry },
  )
  const [writing, setWriting] = useState<WritingEntry | null>(() => writeOn && lastEntry(writeOn))

  function lastEntry(day: Day): WritingEntry {
    return { day, reflectionId: all.findLast(({ date }) => date === day)?.id ?? null }
  }

  function choiceOf({ day, reflectionId }: WritingEntry): Choice {
    return reflectionId === null
      ? { day, known: new Set(all.map(({ id }) => id)) }
      : { id: reflectionId }
  }

  function open(entry: WritingEntry) {
    choose(choiceOf(entry))
    setWriting(entry)
  }

  return {
    selected:
      (choice && found.findLast((entry) => isChosen(entry, choice))) ?? found.at(-1) ?? null,
    writing,
    select: (id) => {
      choose({ id })
      setWriting(null)
    },
    write: (day, isNew = false) => open(isNew ? { day, reflectionId: null } : lastEntry(day)),
    edit: ({ id, date }) => open({ day: date, reflectionId: id }),
    stopWriting: () => setWriting(null),
  }
}

function isChosen({ id, date }: Reflection, choice: Choice): boolean {
  return 'id' in choice ? id === choice.id : date === choice.day && !choice.known.has(id)
}
