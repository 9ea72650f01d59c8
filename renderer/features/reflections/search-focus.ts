import { type RefObject, useEffect } from 'react'
import type { Command } from '#shared/keys/command'
import { translate } from '#shared/language/translate'

/** Leading to the search, from anywhere. */
export const searchCommand: Command = {
  id: 'search-reflections',
  place: 'everywhere',
  get label() {
    return translate('Search reflections')
  },
  shortcut: 'Mod+F',
}

let isWanted = false
const fields = new Set<() => void>()

/** Leads to the search field, at once or as soon as its screen is there. */
export function focusSearch(): void {
  isWanted = true
  for (const focus of fields) focus()
}

/** Makes a field the one that {@link focusSearch} leads to. */
export function useSearchFocus(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = () => {
      if (!isWanted) return
      isWanted = false
      field.current?.focus()
      field.current?.select()
    }
    focus()
    fields.add(focus)
    return () => void fields.delete(focus)
  }, [field])
}
