import { describe, expect, it } from 'vitest'
import { readChecklist } from '#shared/export/import/read-checklist'

const list = `# Shop

Some words before.

- [ ] Draw the schema (45 min)
- [x] Pick a database — 1h 30m
* [ ] Endpoint: \`GET /orders\` · 2 h
  1. with paging
  2. with errors (~ 20 min)

## Later
+ Deploy ⏫ 📅 2026-12-01
- [ ] Celebrate ✅ 2026-12-02
3) Write about it [90min]

| a | b |
| - | - |
`

describe('readChecklist', () => {
  it('makes items of boxes, bullets and numbers, by heading, with what is done and how long it takes', () => {
    const { groups } = readChecklist(list)
    expect(
      groups.map(({ heading, items }) => [
        heading,
        items.map(({ title, isDone, estimate }) => [title, isDone, estimate]),
      ]),
    ).toEqual([
      [
        'Shop',
        [
          ['Draw the schema', false, 45],
          ['Pick a database', true, 90],
          ['Endpoint: `GET /orders`', false, 120],
          ['with paging', false, null],
          ['with errors', false, 20],
        ],
      ],
      [
        'Later',
        [
          ['Deploy', false, null],
          ['Celebrate', false, null],
          ['Write about it', false, 90],
        ],
      ],
    ])
  })

  it('names the line of each item, and the lines that are none', () => {
    const { groups, unread } = readChecklist(list)
    const lines = list.split('\n')
    for (const { title, line } of groups.flatMap(({ items }) => items)) {
      expect(lines[line - 1]).toContain(title)
    }
    expect(unread).toEqual([
      { line: 3, text: 'Some words before.' },
      { line: 16, text: '| a | b |' },
      { line: 17, text: '| - | - |' },
    ])
  })

  it('finds nothing where there is no list', () => {
    expect(readChecklist('Only words.').groups).toEqual([])
    expect(readChecklist('').unread).toEqual([])
  })

  it.each([
    ['Read about HTTP (45 min)', 'Read about HTTP', 45],
    ['Read [1 h]', 'Read', 60],
    ['Read - 90m', 'Read', 90],
    ['Read chapter 5', 'Read chapter 5', null],
    ['Wait 10 min', 'Wait 10 min', null],
    ['Chapter (5)', 'Chapter (5)', null],
  ])('reads %j as %j in %j minutes', (text, title, estimate) => {
    expect(readChecklist(`- ${text}`).groups[0]?.items).toEqual([
      { title, estimate, isDone: false, line: 1 },
    ])
  })
})
