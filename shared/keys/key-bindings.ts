import { arePlacesShared, type Command, type Place } from '#shared/keys/command'

/** The keys a person has chosen, by the ids of commands; null for none. What is not in it has its own. */
export type KeyChoices = Readonly<Record<string, string | null>>

/** The keys that can be chosen, as they are now, by the ids of commands; null for none. */
export type KeyBindings = ReadonlyMap<string, string | null>

/**
 * Which keys do what. What was chosen comes before what a command brings along, so that a new version takes no
 * keys away from anybody; of two commands that would share keys in one place, the later one has none.
 *
 * @param commands all of them
 * @param choices may name commands that there are no more
 */
export function resolveBindings(commands: readonly Command[], choices: KeyChoices): KeyBindings {
  const taken = new Map<string, Place[]>()
  const bindings = new Map<string, string | null>()
  for (const { place, fixedKeys = [] } of commands) for (const keys of fixedKeys) take(keys, place)
  for (const command of commands) {
    const chosen = choices[command.id]
    if (command.shortcut !== undefined && chosen !== undefined) bind(command, chosen)
  }
  for (const command of commands) {
    if (command.shortcut !== undefined && !bindings.has(command.id)) bind(command, command.shortcut)
  }
  return bindings

  function bind({ id, place }: Command, keys: string | null): void {
    const isFree = keys !== null && !taken.get(keys)?.some((other) => arePlacesShared(other, place))
    bindings.set(id, isFree ? keys : null)
    if (isFree) take(keys, place)
  }

  function take(keys: string, place: Place): void {
    taken.set(keys, [...(taken.get(keys) ?? []), place])
  }
}

/** All keys that do something, those first that can be chosen. */
export function keysOfCommand(command: Command, bindings: KeyBindings): readonly string[] {
  const { id, shortcut, fixedKeys = [] } = command
  const bound = bindings.has(id) ? bindings.get(id) : shortcut
  return bound ? [bound, ...fixedKeys] : fixedKeys
}
