import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseKeys, resetKeys, withoutKeys } from '#shared/keys/choose-keys'
import { arePlacesShared, type Command, type Place, placeTitles } from '#shared/keys/command'
import { type KeyChoices, keysOfCommand, resolveBindings } from '#shared/keys/key-bindings'

/** Few keys and few places, so that they get into each other's way. */
const keys = fc.constantFrom('F', 'M', 'X', 'Mod+J', 'Mod+K', 'Enter')
const place = fc.constantFrom<Place>('everywhere', 'today', 'calendar', 'writing')

/** Commands as they are written down: what they bring along is in the way of none of the others. */
const someCommands = fc
  .array(
    fc.record({
      place,
      shortcut: fc.option(keys, { nil: null }),
      fixedKeys: fc.array(keys, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) => {
    const commands = drafts.map((draft, index): Command => {
      return { ...draft, id: `command-${index}`, label: `Command ${index}`, fixedKeys: [] }
    })
    const bindings = resolveBindings(commands, {})
    return commands.map((command) => ({ ...command, shortcut: bindings.get(command.id) ?? null }))
  })

const someChoices = fc.dictionary(
  fc.integer({ min: 0, max: 9 }).map((index) => `command-${index}`),
  fc.option(keys, { nil: null }),
)

/** Pairs of commands that would be done by the same keys in one place. */
function clashes(commands: readonly Command[], choices: KeyChoices): string[] {
  const bindings = resolveBindings(commands, choices)
  return commands.flatMap((one, index) =>
    commands
      .slice(index + 1)
      .filter((other) => arePlacesShared(one.place, other.place))
      .filter((other) =>
        keysOfCommand(one, bindings).some((key) => keysOfCommand(other, bindings).includes(key)),
      )
      .map((other) => `${one.id} and ${other.id}`),
  )
}

const boundTo = (commands: readonly Command[], choices: KeyChoices, { id }: Command) =>
  resolveBindings(commands, choices).get(id)

describe('keys', () => {
  it('never do two things in one place, whatever the settings say', () => {
    fc.assert(
      fc.property(someCommands, someChoices, (commands, choices) => {
        expect(clashes(commands, choices)).toEqual([])
      }),
    )
  })

  it('are those that were chosen, for whoever chose first', () => {
    fc.assert(
      fc.property(someCommands, fc.nat(), keys, (commands, index, chosen) => {
        const command = commands[index % commands.length]!
        expect(boundTo(commands, { [command.id]: chosen }, command)).toBe(chosen)
      }),
    )
  })

  it('can always be taken; whoever had them has none then', () => {
    fc.assert(
      fc.property(someCommands, someChoices, fc.nat(), keys, (commands, before, index, chosen) => {
        const command = commands[index % commands.length]!
        const choice = chooseKeys(commands, before, command, chosen)
        if (choice.kind === 'refused') throw new Error('None of them is fixed')
        const holders = choice.kind === 'taken' ? choice.holders : []
        const after = choice.kind === 'taken' ? choice.take : choice.choices
        expect(boundTo(commands, after, command)).toBe(chosen)
        expect(holders.map((holder) => boundTo(commands, after, holder))).toEqual(
          holders.map(() => null),
        )
      }),
    )
  })

  it('change places where that is offered', () => {
    fc.assert(
      fc.property(someCommands, someChoices, fc.nat(), keys, (commands, before, index, chosen) => {
        const command = commands[index % commands.length]!
        const old = boundTo(commands, before, command)
        const choice = chooseKeys(commands, before, command, chosen)
        const swap = choice.kind === 'taken' ? choice.swap : null
        fc.pre(choice.kind === 'taken' && swap !== null)
        const holder = choice.kind === 'taken' ? choice.holders[0]! : command
        expect(boundTo(commands, swap!, command)).toBe(chosen)
        expect(boundTo(commands, swap!, holder)).toBe(old)
      }),
    )
  })

  it('are those of the beginning again after a reset', () => {
    fc.assert(
      fc.property(someCommands, someChoices, fc.nat(), (commands, before, index) => {
        const command = commands[index % commands.length]!
        const after = resetKeys(commands, before, command)
        expect(boundTo(commands, after, command)).toBe(command.shortcut)
        expect(after).not.toHaveProperty(command.id)
      }),
    )
  })

  it('can be given up', () => {
    fc.assert(
      fc.property(someCommands, someChoices, fc.nat(), (commands, before, index) => {
        const command = commands[index % commands.length]!
        expect(boundTo(commands, withoutKeys(before, command), command)).toBeNull()
      }),
    )
  })
})

describe('fixed keys', () => {
  const undo: Command = { id: 'undo', place: 'everywhere', label: 'Undo', fixedKeys: ['Mod+Z'] }
  const focus: Command = { id: 'focus', place: 'today', label: 'Focus', shortcut: 'F' }

  it('are not to be had', () => {
    expect(chooseKeys([undo, focus], {}, focus, 'Mod+Z')).toEqual({ kind: 'refused', holder: undo })
  })

  it('win over what a settings file says', () => {
    expect(resolveBindings([undo, focus], { focus: 'Mod+Z' }).get('focus')).toBeNull()
  })
})

it('every place has a name', () => {
  expect(Object.values(placeTitles)).not.toContain('')
})
