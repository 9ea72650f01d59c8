import { leanWords } from '#shared/verdict/lean-words'
import type { Flip } from '#shared/verdict/verdict'

/**
 * One sentence that says which change of a rating would change the lean.
 *
 * @example explainFlip({ step: 3, from: 3, to: 4, lean: 'balanced' })
 * // 'One point more on step 3, from 3 to 4, would make it balanced.'
 */
export function explainFlip(flip: Flip): string {
  const change = flip.to - flip.from
  const points = pointWords[Math.abs(change)]
  const direction = change > 0 ? 'more' : 'less'
  return (
    `${points} ${direction} on step ${flip.step}, from ${flip.from} to ${flip.to}, ` +
    `would make it ${leanWords[flip.lean]}.`
  )
}

const pointWords: Readonly<Record<number, string>> = {
  1: 'One point',
  2: 'Two points',
  3: 'Three points',
  4: 'Four points',
}
