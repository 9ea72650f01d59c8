import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.doUnmock('../../../renderer/desktop/platform')
  vi.resetModules()
})

function on(platform: 'mac' | 'pc') {
  vi.resetModules()
  vi.doMock('../../../renderer/desktop/platform', () => ({ isMac: platform === 'mac' }))
  return import('../../../renderer/desktop/keys')
}

/** A key press written as `ctrl+shift+z`, with the key as the keyboard reports it. */
function press(keys: string): KeyboardEvent {
  const parts = keys.split('+')
  return new KeyboardEvent('keydown', {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('ctrl'),
    metaKey: parts.includes('meta'),
    shiftKey: parts.includes('shift'),
    altKey: parts.includes('alt'),
  })
}

describe('a key press', () => {
  test.each([
    ['pc', 'ctrl+z', 'Mod+Z', true],
    ['pc', 'ctrl+Z', 'Mod+Z', true],
    ['pc', 'ctrl+shift+Z', 'Mod+Shift+Z', true],
    ['pc', 'ctrl+,', 'Mod+,', true],
    ['pc', 'ctrl+1', 'Mod+1', true],
    ['pc', 'meta+z', 'Mod+Z', false],
    ['pc', 'ctrl+meta+z', 'Mod+Z', false],
    ['pc', 'z', 'Mod+Z', false],
    ['pc', 'ctrl+shift+Z', 'Mod+Z', false],
    ['pc', 'ctrl+z', 'Mod+Shift+Z', false],
    ['pc', 'ctrl+alt+z', 'Mod+Z', false],
    ['pc', 'ctrl+y', 'Mod+Z', false],
    ['mac', 'meta+z', 'Mod+Z', true],
    ['mac', 'meta+shift+z', 'Mod+Shift+Z', true],
    ['mac', 'ctrl+z', 'Mod+Z', false],
    ['mac', 'ctrl+meta+z', 'Mod+Z', false],
    ['mac', 'meta+alt+z', 'Mod+Alt+Z', true],
  ] as const)('on a %s, %s is %s: %s', async (platform, keys, shortcut, expected) => {
    const { isPressed } = await on(platform)
    const command = { id: 'a', place: 'everywhere', label: 'A', shortcut } as const
    expect(isPressed(press(keys), command)).toBe(expected)
  })
})

describe('a shortcut', () => {
  test.each([
    ['pc', 'Mod+Z', 'Ctrl Z'],
    ['pc', 'Mod+Shift+Z', 'Ctrl Shift Z'],
    ['pc', 'Alt+F', 'Alt F'],
    ['mac', 'Mod+Z', '⌘Z'],
    ['mac', 'Mod+Shift+Z', '⇧⌘Z'],
    ['mac', 'Mod+Alt+Shift+F', '⌥⇧⌘F'],
  ] as const)('on a %s, %s is written %s', async (platform, shortcut, words) => {
    const { formatKeys } = await on(platform)
    expect(formatKeys(shortcut)).toBe(words)
  })
})
