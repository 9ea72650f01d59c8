import { translate } from '#shared/language/translate'

/** Where keys mean something. What holds everywhere holds beside the keys of every other place. */
export type Place =
  | 'everywhere'
  | 'writing'
  | 'palette'
  | 'today'
  | 'calendar'
  | 'reflections'
  | 'postings'
  | 'edit-plan'

/**
 * Something a key can do, wherever it is done. Keys are written by what stands on them, those that are held in
 * front: `Mod+Shift+Z`, `F`, `Delete`, `?`; `Mod` is Cmd on a Mac and Ctrl elsewhere.
 */
export interface Command {
  /** Stays the same from version to version: chosen keys are stored under it. */
  readonly id: string
  readonly place: Place
  /** What it does, for people. */
  readonly label: string
  /** The keys that do it until others are chosen; null for none. Absent where none can be chosen. */
  readonly shortcut?: string | null
  /** Keys that do it as well, and always. */
  readonly fixedKeys?: readonly string[]
}

/** The names of the places, in the order of a list. */
export const placeTitles: Readonly<Record<Place, string>> = {
  get everywhere() {
    return translate('Everywhere')
  },
  get writing() {
    return translate('Where you write')
  },
  get palette() {
    return translate('In the command palette')
  },
  get today() {
    return translate('Today')
  },
  get calendar() {
    return translate('Calendar')
  },
  get reflections() {
    return translate('Reflections')
  },
  get postings() {
    return translate('Postings')
  },
  get 'edit-plan'() {
    return translate('Edit plan')
  },
}

/** Whether keys of the two places would get in each other's way. */
export function arePlacesShared(a: Place, b: Place): boolean {
  return a === b || a === 'everywhere' || b === 'everywhere'
}
