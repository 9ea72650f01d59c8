import { type Command, type Place, placeTitles } from '#shared/keys/command'

interface ShortcutGroup {
  readonly place: Place
  readonly title: string
  readonly commands: readonly Command[]
}

/** Commands by the places where their keys mean something. */
export function shortcutGroups(commands: readonly Command[]): ShortcutGroup[] {
  return (Object.keys(placeTitles) as Place[]).map((place) => ({
    place,
    title: placeTitles[place],
    commands: commands.filter((command) => command.place === place),
  }))
}
