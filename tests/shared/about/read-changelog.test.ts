import { expect, test } from 'vitest'
import { readChangelog } from '#shared/about/read-changelog'

test('a changelog is taken apart by its versions', () => {
  const changelog = `# Changelog

What changes.

## [Unreleased]

### Added

- A \`## heading\` in a list.

## [1.10.0] - 2026-12-01

- Ten.

\`\`\`
## [1.9.0] is quoted here
\`\`\`

## 1.9.0-beta.1

- Nine.
`
  expect(readChangelog(changelog)).toEqual([
    { version: null, date: null, text: '### Added\n\n- A `## heading` in a list.' },
    {
      version: '1.10.0',
      date: '2026-12-01',
      text: '- Ten.\n\n```\n## [1.9.0] is quoted here\n```',
    },
    { version: '1.9.0-beta.1', date: null, text: '- Nine.' },
  ])
})

test('versions without a word are left out, and a text without versions has none', () => {
  expect(readChangelog('## [Unreleased]\n\n## [1.0.0]\n\n- First.')).toHaveLength(1)
  expect(readChangelog('Nothing yet.')).toEqual([])
})
