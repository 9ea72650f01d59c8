import { describe, expect, test } from 'vitest'
import { isCharacterKey, pressedKeys } from '#shared/keys/pressed-keys'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, code: '' }
const ctrl = { ...none, ctrlKey: true }

describe('a key press', () => {
  test.each([
    [{ ...none, key: 'f' }, 'F'],
    // With Caps Lock.
    [{ ...none, key: 'F' }, 'F'],
    [{ ...none, key: 'F', shiftKey: true }, 'Shift+F'],
    [{ ...none, key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ ...none, key: '1', code: 'Digit1' }, '1'],
    [{ ...none, key: 'Escape' }, 'Esc'],
    [{ ...none, key: 'ArrowUp', altKey: true }, 'Alt+Up'],
    [{ ...none, key: 'PageDown' }, 'PageDown'],
    [{ ...ctrl, key: ',', code: 'Comma' }, 'Mod+,'],
    [{ ...ctrl, key: 'Enter' }, 'Mod+Enter'],
    // The digits of a French keyboard, and letters of a Russian one.
    [{ ...ctrl, key: '&', code: 'Digit1' }, 'Mod+1'],
    [{ ...none, key: '&', code: 'Digit1' }, '&'],
    [{ ...ctrl, key: 'я', code: 'KeyZ' }, 'Mod+Z'],
    [{ ...none, key: 'а', code: 'KeyF' }, 'F'],
  ])('%j is %s', (press, keys) => expect(pressedKeys(press, false)).toBe(keys))

  test.each([
    { ...ctrl, key: 'Control' },
    { ...none, key: 'k', code: 'KeyK', metaKey: true },
    { ...none, key: 'é', code: 'Digit2' },
    { ...ctrl, key: 'Dead', code: 'Quote' },
    { ...ctrl, key: '+', code: 'BracketRight' },
  ])('%j is none', (press) => expect(pressedKeys(press, false)).toBeNull())
})

test('a character by itself is one that is also typed', () => {
  expect(['F', '?', '1'].every(isCharacterKey)).toBe(true)
  expect(['F2', 'Delete', 'Mod+F', '↑', ' '].some(isCharacterKey)).toBe(false)
})
