import { describe, expect, test } from 'vitest'
import { readShortcut } from '../../../../renderer/features/settings/read-shortcut'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, code: '' }
const ctrl = { ...none, ctrlKey: true }
const read = (press: object, isMac = false): unknown => {
  const reading = readShortcut({ ...none, key: '', ...press }, isMac)
  return reading.kind === 'shortcut' ? reading.shortcut : reading.kind
}

describe('the keys that are pressed', () => {
  test.each([
    [{ ...ctrl, shiftKey: true, key: ' ', code: 'Space' }, 'Mod+Shift+Space'],
    [{ ...ctrl, altKey: true, key: 'k', code: 'KeyK' }, 'Mod+Alt+K'],
    [{ ...ctrl, shiftKey: true, key: '!', code: 'Digit1' }, 'Mod+Shift+1'],
    [{ ...ctrl, key: 'ArrowUp', code: 'ArrowUp' }, 'Mod+Up'],
    [{ ...none, altKey: true, key: 'F4', code: 'F4' }, 'Alt+F4'],
    [{ ...none, key: 'F9', code: 'F9' }, 'F9'],
    // The letter that stands on the key, wherever the layout has it.
    [{ ...ctrl, key: 'q', code: 'KeyA' }, 'Mod+Q'],
    [{ ...ctrl, altKey: true, key: 'ł', code: 'KeyL' }, 'Mod+Alt+L'],
  ])('%j are a shortcut', (press, shortcut) => expect(read(press)).toBe(shortcut))

  test('on a Mac may hold Command, Control or both', () => {
    const letter = { key: 'k', code: 'KeyK' }
    expect(read({ ...none, ...letter, metaKey: true }, true)).toBe('Mod+K')
    expect(read({ ...ctrl, ...letter }, true)).toBe('Ctrl+K')
    expect(read({ ...ctrl, ...letter, metaKey: true }, true)).toBe('Mod+Ctrl+K')
  })

  test.each(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'])('wait for more after %s', (key) => {
    expect(read({ ...ctrl, key })).toBe('incomplete')
  })

  test.each([
    { ...none, key: 'k', code: 'KeyK' },
    { ...none, shiftKey: true, key: 'K', code: 'KeyK' },
    { ...none, shiftKey: true, key: ' ', code: 'Space' },
    { ...none, metaKey: true, key: 'k', code: 'KeyK' },
    { ...ctrl, key: 'é', code: 'Semicolon' },
    { ...ctrl, key: 'Dead', code: 'Quote' },
  ])('%j cannot be taken from other programs', (press) => expect(read(press)).toBe('unusable'))
})
