import { translate, translateCount } from '#shared/language/translate'
import { listWords } from '#shared/wording/list-words'

/**
 * A length of time as a running clock shows it.
 *
 * @param milliseconds what is left; what is over, negative, is written with a plus
 * @example formatClock(1_596_000) // '26:36'
 * @example formatClock(-42_000) // '+0:42'
 */
export function formatClock(milliseconds: number): string {
  const seconds = wholeSeconds(milliseconds)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const parts = hours > 0 ? [hours, twoDigits(minutes)] : [minutes]
  return `${milliseconds < 0 && seconds > 0 ? '+' : ''}${[...parts, twoDigits(seconds % 60)].join(':')}`
}

/**
 * The same length of time as it is read out.
 *
 * @param milliseconds what is left; negative when it is over
 * @example speakClock(1_596_000) // '26 minutes and 36 seconds left'
 */
export function speakClock(milliseconds: number): string {
  const seconds = wholeSeconds(milliseconds)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const parts = [
    hours > 0 && translateCount(hours, '{count} hour', '{count} hours'),
    minutes > 0 && translateCount(minutes, '{count} minute', '{count} minutes'),
    seconds % 60 > 0 && translateCount(seconds % 60, '{count} second', '{count} seconds'),
  ].filter((words) => words !== false)
  if (parts.length === 0) return translate('No time left')
  const time = listWords(parts)
  return milliseconds < 0 ? translate('{time} over', { time }) : translate('{time} left', { time })
}

/** A second is shown until it is over, on both sides of the end. */
function wholeSeconds(milliseconds: number): number {
  return milliseconds < 0 ? Math.floor(-milliseconds / 1000) : Math.ceil(milliseconds / 1000)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
