import { PenLine } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { focusWhenThere } from '../focus-when-there'
import type { Action } from './action'

/** Opens today's reflection from anywhere, ready for the first answer. */
export const writeReflection: Action = {
  id: 'write-reflection',
  menu: 'view',
  icon: PenLine,
  label: () => translate('Write a reflection'),
  shortcut: 'Mod+Shift+R',
  isEnabled: ({ bundle }) => bundle !== null,
  run: ({ goTo }) => {
    // What is still written for the day before keeps the sheet until one leaves it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    goTo('today')
    focusWhenThere('[data-focus-target="reflection-sheet"] [role="radio"][tabindex="0"]')
  },
}
