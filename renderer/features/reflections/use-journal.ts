import { useDeferredValue, useMemo, useState } from 'react'
import type { Reflection } from '#shared/model/reflection'
import {
  filterParts,
  openFilter,
  passesFilter,
  type ReflectionFilter,
} from '#shared/reflection/filter'
import { findHits } from '#shared/reflection/search'
import { useSearchIndex } from '../../db/use-search-index'
import type { FindMarks } from '../../ui/split-marks'

/** What is looked for, and what was found. */
export interface Journal {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly filter: ReflectionFilter
  readonly setFilter: (filter: ReflectionFilter) => void
  /** Shows everything again. */
  readonly clear: () => void
  /** Makes ready for a search that is about to come. */
  readonly prepare: () => void
  /** Is there no answer to a search yet? */
  readonly isPending: boolean
  /** Is anything looked for? */
  readonly isSearching: boolean
  /** Were words met only by allowing for a slip? */
  readonly isLoose: boolean
  /** In the order they were written. */
  readonly found: readonly Reflection[]
  readonly findMarks: FindMarks
}

/** Looks through the entries as one types; what is typed never waits for what is found. */
export function useJournal(reflections: readonly Reflection[]): Journal {
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState(openFilter)
  const asked = useDeferredValue(query.trim())
  const isAsking = asked !== ''

  const [isWanted, setWanted] = useState(false)
  const index = useSearchIndex(reflections, isWanted)
  const result = useMemo(
    () => (isAsking && index ? index.search(asked) : null),
    [index, isAsking, asked],
  )
  const found = useMemo(
    () =>
      reflections.filter(
        (reflection) =>
          (result === null || result.ids.has(reflection.id)) && passesFilter(reflection, filter),
      ),
    [reflections, result, filter],
  )
  const findMarks = useMemo<FindMarks>(() => {
    const words = result?.words
    return words ? (text) => findHits(text, words) : () => []
  }, [result])

  return {
    query,
    setQuery: (next) => {
      setWanted(true)
      setQuery(next)
    },
    filter,
    setFilter,
    clear: () => {
      setQuery('')
      setFilter(openFilter)
    },
    prepare: () => setWanted(true),
    isPending: isAsking && index === null,
    isSearching: isAsking || filterParts(filter).length > 0,
    isLoose: result !== null && result.isLoose && result.ids.size > 0,
    found,
    findMarks,
  }
}
