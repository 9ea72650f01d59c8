import type { Command, Place } from '#shared/keys/command'

/**
 * What keys do in one place only (DESIGN.md, section 6). The place reads its keys from here, so the lists
 * people see say what is so. What holds everywhere are the actions of the app.
 */
export const screenKeys = {
  writing: keysOfPlace('writing', {
    bold: { label: 'Bold', shortcut: 'Mod+B' },
    italic: { label: 'Italic', shortcut: 'Mod+I' },
    save: { label: 'Save, keep or go on', fixedKeys: ['Mod+Enter'] },
  }),
  palette: keysOfPlace('palette', {
    startFocus: { label: 'Start focus on the task', fixedKeys: ['Mod+Enter'] },
  }),
  today: keysOfPlace('today', {
    timer: { label: 'Start or pause the focus timer', fixedKeys: ['Space'] },
    focus: { label: 'Focus on the task', shortcut: 'F' },
    done: { label: 'Check the task off', shortcut: 'X', fixedKeys: ['Enter'] },
    move: { label: 'Move the task to another day', shortcut: 'M' },
    edit: { label: 'Edit the task', shortcut: 'E' },
    remove: { label: 'Remove the task', shortcut: 'Delete' },
    add: { label: 'Add a task for today', shortcut: 'N' },
    walk: { label: 'Another task', fixedKeys: ['Up', 'Down'] },
  }),
  calendar: keysOfPlace('calendar', {
    today: { label: 'Go to today', shortcut: 'T' },
    walk: { label: 'Another day', fixedKeys: ['Left', 'Right', 'Up', 'Down'] },
    turn: { label: 'Another month', fixedKeys: ['PageUp', 'PageDown'] },
    enter: { label: 'Go into the day, and out of it', fixedKeys: ['Enter', 'Esc'] },
    carry: { label: 'Pick a session up, and put it down', fixedKeys: ['Space'] },
    move: { label: 'Move a session to another day', shortcut: 'M' },
    done: { label: 'Check a session off', shortcut: 'X' },
  }),
  reflections: keysOfPlace('reflections', {
    walk: { label: 'Another entry', fixedKeys: ['Up', 'Down'] },
    read: { label: 'Read the entry', fixedKeys: ['Enter'] },
    edit: { label: 'Edit the entry', shortcut: 'E' },
    remove: { label: 'Delete the entry', shortcut: 'Delete' },
    turn: { label: 'The entry before or after', fixedKeys: ['Left', 'Right'] },
  }),
  postings: keysOfPlace('postings', {
    walk: { label: 'Another posting', fixedKeys: ['Up', 'Down'] },
    rename: { label: 'Rename the posting', shortcut: 'E' },
    remove: { label: 'Delete the posting', shortcut: 'Delete' },
  }),
  editPlan: keysOfPlace('edit-plan', {
    reorder: { label: 'Move the task up or down', fixedKeys: ['Alt+Up', 'Alt+Down'] },
    remove: { label: 'Remove the task', shortcut: 'Delete' },
  }),
}

/** The same as one list. */
export const screenCommands: readonly Command[] = Object.values(screenKeys).flatMap((commands) =>
  Object.values(commands),
)

function keysOfPlace<Name extends string>(
  place: Place,
  keys: Readonly<Record<Name, Omit<Command, 'id' | 'place'>>>,
): Readonly<Record<Name, Command>> {
  const entries = Object.entries<Omit<Command, 'id' | 'place'>>(keys)
  return Object.fromEntries(
    entries.map(([name, command]) => [name, { ...command, id: `${place}.${name}`, place }]),
  ) as Record<Name, Command>
}
