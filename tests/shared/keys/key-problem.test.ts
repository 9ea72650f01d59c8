import { describe, expect, test } from 'vitest'
import type { Command } from '#shared/keys/command'
import { keyProblem } from '#shared/keys/key-problem'

const everywhere: Command = { id: 'a', place: 'everywhere', label: 'A', shortcut: '?' }
const today: Command = { id: 'b', place: 'today', label: 'B', shortcut: 'F' }
const writing: Command = { id: 'c', place: 'writing', label: 'C', shortcut: 'Mod+B' }

describe('keys', () => {
  test.each([
    [everywhere, 'Mod+J'],
    [everywhere, 'Alt+Up'],
    [everywhere, 'F2'],
    [today, 'G'],
    [today, 'Shift+G'],
    [today, 'Delete'],
    [today, 'Mod+Alt+J'],
    [writing, 'Mod+Shift+B'],
  ])('of %o may be %s', (command, keys) => expect(keyProblem(command, keys, false)).toBeNull())

  test.each([
    [everywhere, 'J', 'Hold Ctrl or Alt as well'],
    [everywhere, 'Shift+J', 'Hold Ctrl or Alt as well'],
    [writing, '!', 'Hold Ctrl or Alt as well'],
    [today, 'Up', 'Up finds the way around'],
    [today, 'Shift+Tab', 'Tab finds the way around'],
    [today, 'Mod+V', 'These keys paste'],
    [everywhere, 'Mod+Q', 'These keys quit'],
    [everywhere, 'Alt+F4', 'These keys close the window'],
  ])('of %o may not be %s', (command, keys, words) => {
    expect(keyProblem(command, keys, false)).toMatch(new RegExp(`^${words}`))
  })

  test('may always be those a command brings along', () => {
    expect(keyProblem(everywhere, '?', false)).toBeNull()
  })

  test('hang on the system', () => {
    expect(keyProblem(everywhere, 'Mod+H', true)).toMatch(/hide the app/)
    expect(keyProblem(everywhere, 'Mod+H', false)).toBeNull()
    expect(keyProblem(everywhere, 'F11', true)).toBeNull()
    expect(keyProblem(everywhere, 'J', true)).toMatch(/^Hold Command, Control or Option/)
  })
})
