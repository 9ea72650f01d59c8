import { arePlacesShared, type Command } from '#shared/keys/command'
import {
  type KeyBindings,
  type KeyChoices,
  keysOfCommand,
  resolveBindings,
} from '#shared/keys/key-bindings'

/** What choosing keys for a command comes to. */
export type KeyChoice =
  | { readonly kind: 'chosen'; readonly choices: KeyChoices }
  /** Another command has them, and always will. */
  | { readonly kind: 'refused'; readonly holder: Command }
  | {
      readonly kind: 'taken'
      /** Those that have the keys now: one, or several in different places. */
      readonly holders: readonly Command[]
      /** Takes the keys; those that had them have none. */
      readonly take: KeyChoices
      /** Takes the keys and leaves the old ones for them; null where that cannot be. */
      readonly swap: KeyChoices | null
    }

/**
 * Chooses keys for a command.
 *
 * @param commands all of them
 * @param choices what was chosen before
 */
export function chooseKeys(
  commands: readonly Command[],
  choices: KeyChoices,
  command: Command,
  keys: string,
): KeyChoice {
  const bindings = resolveBindings(commands, choices)
  const before = settled(choices, bindings)
  const holders = holdersOf(commands, bindings, command, keys)
  const fixed = holders.find((holder) => holder.fixedKeys?.includes(keys))
  if (fixed) return { kind: 'refused', holder: fixed }
  const chosen = choose(before, command, keys)
  if (holders.length === 0) return { kind: 'chosen', choices: chosen }
  const take = holders.reduce((all, holder) => choose(all, holder, null), chosen)
  return { kind: 'taken', holders, take, swap: swapped(bindings.get(command.id) ?? null) }

  function swapped(old: string | null): KeyChoices | null {
    const [holder, ...others] = holders
    if (!holder || others.length > 0 || old === null) return null
    const isFree = holdersOf(commands, resolveBindings(commands, take), holder, old).length === 0
    return isFree ? choose(take, holder, old) : null
  }
}

/** Gives a command its own keys back; another one that had been given them loses them. */
export function resetKeys(
  commands: readonly Command[],
  choices: KeyChoices,
  command: Command,
): KeyChoices {
  const own = command.shortcut ?? null
  if (own === null) return choose(choices, command, null)
  const bindings = resolveBindings(commands, choices)
  const holders = holdersOf(commands, bindings, command, own)
  const before = settled(choices, bindings)
  return holders.reduce((all, holder) => choose(all, holder, null), choose(before, command, own))
}

/** Takes the keys of a command away. */
export function withoutKeys(choices: KeyChoices, command: Command): KeyChoices {
  return choose(choices, command, null)
}

/** Whoever chose keys that somebody else has got has none: they must not come back when that one chooses others. */
function settled(choices: KeyChoices, bindings: KeyBindings): KeyChoices {
  return Object.fromEntries(
    Object.entries(choices).map(([id, keys]) => [id, bindings.has(id) ? bindings.get(id)! : keys]),
  )
}

/** Only what differs is kept. */
function choose(choices: KeyChoices, { id, shortcut }: Command, keys: string | null): KeyChoices {
  const { [id]: _before, ...others } = choices
  return keys === shortcut ? others : { ...others, [id]: keys }
}

function holdersOf(
  commands: readonly Command[],
  bindings: KeyBindings,
  command: Command,
  keys: string,
): Command[] {
  return commands.filter(
    (other) =>
      other.id !== command.id &&
      arePlacesShared(other.place, command.place) &&
      keysOfCommand(other, bindings).includes(keys),
  )
}
