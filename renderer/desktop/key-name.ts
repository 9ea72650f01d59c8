import { translate } from '#shared/language/translate'

/** What stands on a key, on keyboards as they are sold where the language of the app is spoken. */
export function keyName(key: string): string {
  return names.get(key)?.() ?? key
}

/** A map, because a key may have the name of something that every object has. */
const names: ReadonlyMap<string, () => string> = new Map([
  ['Mod', () => translate('Ctrl')],
  ['Ctrl', () => translate('Ctrl')],
  ['Shift', () => translate('Shift')],
  ['Delete', () => translate('Del')],
  ['Insert', () => translate('Insert')],
  ['Home', () => translate('Home')],
  ['End', () => translate('End')],
  ['PageUp', () => translate('PgUp')],
  ['PageDown', () => translate('PgDn')],
  ['Space', () => translate('Space')],
  ['Enter', () => translate('Enter')],
  ['Backspace', () => translate('Backspace')],
  ['Esc', () => translate('Esc')],
  ['Up', () => '↑'],
  ['Down', () => '↓'],
  ['Left', () => '←'],
  ['Right', () => '→'],
])
