import type { Command, Place } from '#shared/keys/command'
import { translate } from '#shared/language/translate'

/**
 * What keys do in one place only (DESIGN.md, section 6). The place reads its keys from here, so the lists
 * people see say what is so. What holds everywhere are the actions of the app.
 */
export const screenKeys = {
  writing: keysOfPlace('writing', {
    bold: { label: () => translate('Bold'), shortcut: 'Mod+B' },
    italic: { label: () => translate('Italic'), shortcut: 'Mod+I' },
    save: { label: () => translate('Save, keep or go on'), fixedKeys: ['Mod+Enter'] },
  }),
  palette: keysOfPlace('palette', {
    startFocus: { label: () => translate('Start focus on the task'), fixedKeys: ['Mod+Enter'] },
  }),
  today: keysOfPlace('today', {
    timer: { label: () => translate('Start or pause the focus timer'), fixedKeys: ['Space'] },
    focus: { label: () => translate('Focus on the task'), shortcut: 'F' },
    done: { label: () => translate('Check the task off'), shortcut: 'X', fixedKeys: ['Enter'] },
    move: { label: () => translate('Move the task to another day'), shortcut: 'M' },
    edit: { label: () => translate('Edit the task'), shortcut: 'E' },
    remove: { label: () => translate('Remove the task'), shortcut: 'Delete' },
    add: { label: () => translate('Add a task for today'), shortcut: 'N' },
    walk: { label: () => translate('Another task'), fixedKeys: ['Up', 'Down'] },
  }),
  calendar: keysOfPlace('calendar', {
    today: { label: () => translate('Go to today'), shortcut: 'T' },
    walk: { label: () => translate('Another day'), fixedKeys: ['Left', 'Right', 'Up', 'Down'] },
    turn: { label: () => translate('Another month'), fixedKeys: ['PageUp', 'PageDown'] },
    enter: {
      label: () => translate('Go into the day, and out of it'),
      fixedKeys: ['Enter', 'Esc'],
    },
    carry: { label: () => translate('Pick a session up, and put it down'), fixedKeys: ['Space'] },
    move: { label: () => translate('Move a session to another day'), shortcut: 'M' },
    done: { label: () => translate('Check a session off'), shortcut: 'X' },
  }),
  reflections: keysOfPlace('reflections', {
    walk: { label: () => translate('Another entry'), fixedKeys: ['Up', 'Down'] },
    read: { label: () => translate('Read the entry'), fixedKeys: ['Enter'] },
    edit: { label: () => translate('Edit the entry'), shortcut: 'E' },
    remove: { label: () => translate('Delete the entry'), shortcut: 'Delete' },
    turn: { label: () => translate('The entry before or after'), fixedKeys: ['Left', 'Right'] },
  }),
  postings: keysOfPlace('postings', {
    walk: { label: () => translate('Another posting'), fixedKeys: ['Up', 'Down'] },
    rename: { label: () => translate('Rename the posting'), shortcut: 'E' },
    remove: { label: () => translate('Delete the posting'), shortcut: 'Delete' },
  }),
  editPlan: keysOfPlace('edit-plan', {
    reorder: {
      label: () => translate('Move the task up or down'),
      fixedKeys: ['Alt+Up', 'Alt+Down'],
    },
    remove: { label: () => translate('Remove the task'), shortcut: 'Delete' },
  }),
}

/** The same as one list. */
export const screenCommands: readonly Command[] = Object.values(screenKeys).flatMap((commands) =>
  Object.values(commands),
)

function keysOfPlace<Name extends string>(
  place: Place,
  keys: Readonly<Record<Name, ScreenKey>>,
): Readonly<Record<Name, Command>> {
  const entries = Object.entries<ScreenKey>(keys).map(([name, { label, ...command }]) => [
    name,
    {
      ...command,
      id: `${place}.${name}`,
      place,
      get label() {
        return label()
      },
    },
  ])
  return Object.fromEntries(entries) as Record<Name, Command>
}

interface ScreenKey extends Pick<Command, 'shortcut' | 'fixedKeys'> {
  readonly label: () => string
}
