import { modKey } from '../../desktop/platform'

/** The keys that mean something in one place only, as they are written. */
interface KeyGroup {
  readonly title: string
  readonly keys: readonly {
    readonly label: string
    /** Any of them does it. */
    readonly keys: readonly string[]
  }[]
}

/** What the keys do on each screen (DESIGN.md, section 6). Those that hold everywhere are the actions. */
export const screenKeys: readonly KeyGroup[] = [
  {
    title: 'Today',
    keys: [
      { label: 'Start or pause the focus timer', keys: ['Space'] },
      { label: 'Focus on the task', keys: ['F'] },
      { label: 'Check the task off', keys: ['X', 'Enter'] },
      { label: 'Move the task to another day', keys: ['M'] },
      { label: 'Edit the task', keys: ['E'] },
      { label: 'Remove the task', keys: ['Del'] },
      { label: 'Add a task for today', keys: ['N'] },
      { label: 'Another task', keys: ['↑', '↓'] },
    ],
  },
  {
    title: 'Calendar',
    keys: [
      { label: 'Go to today', keys: ['T'] },
      { label: 'Another day', keys: ['←', '→', '↑', '↓'] },
      { label: 'Another month', keys: ['PgUp', 'PgDn'] },
      { label: 'Go into the day, and out of it', keys: ['Enter', 'Esc'] },
      { label: 'Pick a session up, and put it down', keys: ['Space'] },
      { label: 'Move a session to another day', keys: ['M'] },
      { label: 'Check a session off', keys: ['X'] },
    ],
  },
  {
    title: 'Reflections',
    keys: [
      { label: 'Another entry', keys: ['↑', '↓'] },
      { label: 'Read the entry', keys: ['Enter'] },
      { label: 'Edit the entry', keys: ['E'] },
      { label: 'Delete the entry', keys: ['Del'] },
      { label: 'The entry before or after', keys: ['←', '→'] },
      { label: 'Save at once', keys: [`${modKey} Enter`] },
    ],
  },
  {
    title: 'Postings',
    keys: [
      { label: 'Another posting', keys: ['↑', '↓'] },
      { label: 'Rename the posting', keys: ['E'] },
      { label: 'Delete the posting', keys: ['Del'] },
      { label: 'Keep what is pasted', keys: [`${modKey} Enter`] },
    ],
  },
  {
    title: 'Edit plan',
    keys: [
      { label: 'Move the task up or down', keys: ['Alt ↑', 'Alt ↓'] },
      { label: 'Remove the task', keys: ['Del'] },
    ],
  },
]
