import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placeTitles } from '#shared/keys/command'
import { commands } from '../../../renderer/app/actions/commands'
import { formatKeys } from '../../../renderer/desktop/keys'

test('the guide lists every command with its keys, in the order of the app', () => {
  const page = readFileSync('docs/guide/keys.md', 'utf8')
  const listed = page
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [title = '', ...lines] = part.split('\n')
      return lines
        .filter((line) => line.startsWith('| ') && !/^\| (what it does|-)/.test(line))
        .map((line) => [
          title,
          ...line
            .split('|')
            .slice(1, 3)
            .map((cell) => cell.trim()),
        ])
    })
  expect(listed).toEqual(
    commands.map(({ place, label, shortcut, fixedKeys = [] }) => {
      const keys = [...(shortcut ? [shortcut] : []), ...fixedKeys].map(formatKeys)
      return [placeTitles[place], label, keys.join(', ') || 'none']
    }),
  )
})
