import { type Day, daysBetween, formatDay } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { translate } from '#shared/language/translate'

/** Where a day lies in a plan: "Day 16 of 28, to 29 Nov". */
export function planPosition({ firstDay, lastDay }: Plan, today: Day): string {
  const end = formatDay(lastDay, 'day-month')
  if (today < firstDay)
    return translate('{first} to {last}', { first: formatDay(firstDay, 'day-month'), last: end })
  if (today > lastDay) return translate('Ended {day}', { day: end })
  return translate('Day {number} of {count}, to {day}', {
    number: daysBetween(firstDay, today) + 1,
    count: daysBetween(firstDay, lastDay) + 1,
    day: end,
  })
}

/** The title in two letters, for the narrow rail: "MB" for "Mini blog". */
export function planInitials(title: string): string {
  const words = title.split(/\s+/).filter(Boolean)
  return words
    .slice(0, 2)
    .map((word) => firstCharacter(word).toLocaleUpperCase())
    .join('')
}

/** What a person sees as one character, a whole emoji included. */
function firstCharacter(word: string): string {
  // Most words; a segmenter takes its time to make.
  const plain = /^[a-z0-9](?!\p{M}|\u200D)/iu.exec(word)
  if (plain) return plain[0]
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment
  return ''
}
