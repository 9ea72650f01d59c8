import { type Command, placeTitles } from '#shared/keys/command'
import { translate } from '#shared/language/translate'
import { listWords } from '#shared/wording/list-words'

/** Other commands by their names, and their places where that is not the one at hand. */
export function namesOf(holders: readonly Command[], { place }: Command): string {
  return listWords(holders.map((holder) => nameOf(holder, { place })))
}

export function nameOf(holder: Command, { place }: Pick<Command, 'place'>): string {
  return holder.place === place
    ? translate('“{command}”', { command: holder.label })
    : translate('“{command}” ({place})', {
        command: holder.label,
        place: placeTitles[holder.place],
      })
}
