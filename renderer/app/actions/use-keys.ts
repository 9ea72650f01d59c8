import { useLayoutEffect } from 'react'
import { resolveBindings } from '#shared/keys/key-bindings'
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
    setKeys({ bindings: resolveBindings(commands, choices), hasCharacters })
    showLetterKeys(hasCharacters)
  }, [choices, hasCharacters])
}
