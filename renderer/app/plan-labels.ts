import { type Day, daysBetween, formatDay } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'

/** Where a day lies in a plan: "Day 16 of 28, to 29 Nov". */
export function planPosition({ firstDay, lastDay }: Plan, today: Day): string {
  const end = formatDay(lastDay, 'day-month')
  if (today < firstDay) return `${formatDay(firstDay, 'day-month')} to ${end}`
  if (today > lastDay) return `Ended ${end}`
  return `Day ${daysBetween(firstDay, today) + 1} of ${daysBetween(firstDay, lastDay) + 1}, to ${end}`
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
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment
  return ''
}
