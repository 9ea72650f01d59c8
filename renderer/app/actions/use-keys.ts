import { useLayoutEffect } from 'react'
import { type KeyBindings, type KeyChoices, resolveBindings } from '#shared/keys/key-bindings'
import { setKeys } from '../../desktop/keys'
import { useSettings } from '../../desktop/settings'
import { showLetterKeys } from '../../ui/letter-keys'
import { commands } from './commands'

const nothingChosen = {}

/** Lets the keys be those of the settings. */
export function useKeys(): void {
  const settings = useSettings()
  const hasCharacters = settings?.singleLetterKeys ?? true
  const choices = settings?.shortcuts ?? nothingChosen
  // In a layout effect, so that the first key that is pressed means what is chosen.
  useLayoutEffect(() => {
    setKeys({ bindings: changedBindings(choices), hasCharacters })
    showLetterKeys(hasCharacters)
  }, [choices, hasCharacters])
}

/** Only where a command lost the keys it brings along: where nothing was chosen, nothing is drawn a second time. */
function changedBindings(choices: KeyChoices): KeyBindings {
  const bindings = resolveBindings(commands, choices)
  const changed = commands.flatMap(({ id, shortcut }): [string, string | null][] => {
    const keys = bindings.get(id)
    return keys === undefined || keys === shortcut ? [] : [[id, keys]]
  })
  return new Map(changed)
}
