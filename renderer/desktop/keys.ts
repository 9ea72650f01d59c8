import { useSyncExternalStore } from 'react'
import type { Command } from '#shared/keys/command'
import { type KeyBindings, keysOfCommand } from '#shared/keys/key-bindings'
import { isCharacterKey, type KeyPress, pressedKeys } from '#shared/keys/pressed-keys'
import { keyName } from './key-name'
import { isMac } from './platform'

/** What keys do at present. */
interface KeySetting {
  readonly bindings: KeyBindings
  /** Do keys mean something that are a single character, such as F? */
  readonly hasCharacters: boolean
}

let current: KeySetting = { bindings: new Map(), hasCharacters: true }
const listeners = new Set<() => void>()

/** Says which keys do what, for everyone; until then each command has the keys it brings along. */
export function setKeys(setting: KeySetting): void {
  if (isSame(setting, current)) return
  current = setting
  for (const listener of listeners) listener()
}

/** Every key that does something now, in the notation of commands. */
export function keysOf(command: Command, { bindings, hasCharacters } = current): readonly string[] {
  const keys = keysOfCommand(command, bindings)
  return hasCharacters ? keys : keys.filter((key) => !isCharacterKey(key))
}

/** What keys do, kept up to date; a new value whenever they do something else. */
export function useKeySetting(): KeySetting {
  return useSyncExternalStore(subscribe, () => current)
}

/**
 * The keys to show beside what a command does, written for people.
 *
 * @returns answers with undefined when there are none
 */
export function useKeyHints(): (command: Command) => string | undefined {
  useKeySetting()
  return keyHint
}

/** The same for what is said once, and does not follow when keys change. */
export function keyHint(command: Command): string | undefined {
  const [keys] = keysOf(command)
  return keys && formatKeys(keys)
}

/** Whether a key press is one of a command. */
export function isPressed(press: KeyPress, command: Command): boolean {
  const keys = pressedKeys(press, isMac)
  return keys !== null && keysOf(command).includes(keys)
}

/** Which command of a place a key press asks for, by its name there. */
export function pressedCommand<Name extends string>(
  press: KeyPress,
  commands: Readonly<Record<Name, Command>>,
): Name | null {
  const names = Object.keys(commands) as Name[]
  return names.find((name) => isPressed(press, commands[name])) ?? null
}

/** Keys as they are written on them: `Ctrl Shift Z`, or `⇧⌘Z` on a Mac. */
export function formatKeys(keys: string): string {
  const parts = keys.split('+')
  if (!isMac) return parts.map(keyName).join(' ')
  return parts
    .toSorted((a, b) => rank(a) - rank(b))
    .map((key) => macSigns[key] ?? keyName(key))
    .join('')
}

const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Mod: '⌘' }

function rank(key: string): number {
  const place = Object.keys(macSigns).indexOf(key)
  return place < 0 ? Infinity : place
}

function isSame(a: KeySetting, b: KeySetting): boolean {
  const textOf = ({ bindings, hasCharacters }: KeySetting) =>
    JSON.stringify([...bindings, hasCharacters])
  return textOf(a) === textOf(b)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
