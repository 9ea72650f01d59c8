import { describe, expect, it } from 'vitest'
import {
  type FindableEntry,
  findEntries,
  type PaletteGroup,
  rememberChoice,
} from '#shared/palette/find-entries'
import { prepareText } from '#shared/palette/fuzzy-match'

interface Named extends FindableEntry {
  readonly name: string
}

const entry = (group: PaletteGroup, name: string, isSuggested = false): Named => {
  return { id: `${group}:${name}`, group, name, text: prepareText(name), isSuggested }
}

const entries = [
  entry('tasks', 'Build the form', true),
  entry('tasks', 'Style the page'),
  entry('commands', 'Calendar', true),
  entry('commands', 'Export…', true),
  entry('reflections', 'The form took ten minutes'),
  entry('plans', 'Recipe box', true),
]

function find(query: string, recent: string[] = [], also: string[] = []) {
  return findEntries(entries, query, recent, new Set(also)).map(
    ({ group, found }) => `${group}: ${found.map(({ entry: { name } }) => name).join(', ')}`,
  )
}

describe('without a query', () => {
  it('what is suggested is listed', () => {
    expect(find(' ')).toEqual([
      'tasks: Build the form',
      'commands: Calendar, Export…',
      'plans: Recipe box',
    ])
  })

  it('what was chosen lately comes first, once, and what is gone is left out', () => {
    expect(
      find('', ['commands:Export…', 'tasks:Gone', 'reflections:The form took ten minutes']),
    ).toEqual([
      'recent: Export…, The form took ten minutes',
      'tasks: Build the form',
      'commands: Calendar',
      'plans: Recipe box',
    ])
  })
})

describe('a query', () => {
  it('is answered by the group with the best answer first', () => {
    expect(find('form')[0]).toBe('tasks: Build the form')
    expect(find('cal')).toEqual(['commands: Calendar'])
  })

  it('is answered by what was found by other means, after the rest', () => {
    expect(find('form', [], ['reflections:The form took ten minutes'])).toEqual([
      'tasks: Build the form',
      'reflections: The form took ten minutes',
    ])
    expect(find('draw', [], ['reflections:The form took ten minutes'])).toEqual([
      'reflections: The form took ten minutes',
    ])
  })

  it('prefers what was chosen lately among equals', () => {
    const twins = [entry('commands', 'Copy one'), entry('commands', 'Copy two')]
    const [group] = findEntries(twins, 'copy', ['commands:Copy two'], new Set())
    expect(group?.found.map(({ entry: { name } }) => name)).toEqual(['Copy two', 'Copy one'])
  })

  it('shows a few of ten thousand, the best first, and says how many there are', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => entry('tasks', `Task ${index}`))
    const [group] = findEntries(many, 'task 4321', [], new Set())
    expect(group?.found[0]?.entry.name).toBe('Task 4321')
    const all = findEntries(many, 'task', [], new Set())[0]
    expect([all?.found.length, all?.count]).toEqual([6, 10_000])
  })
})

it('the latest choice is remembered first, once, and old ones are let go', () => {
  expect(rememberChoice(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c'])
  const many = Array.from({ length: 30 }, (_, index) => `choice ${index}`)
  expect(rememberChoice(many, 'new')).toHaveLength(20)
})
