import type { Clarity } from '#shared/verdict/verdict'

/**
 * How clear a lean is (PRODUCT.md, section 5).
 *
 * @param margin -4 to 4, in points of the ratings; of four ratings it is a multiple of 0.5, of what-ifs any number
 * @returns slight below 1 point, clear below 2, strong from 2 on; null when balanced
 * @example clarityOf(-1.5) // 'clear'
 */
export function clarityOf(margin: number): Clarity | null {
  const distance = Math.abs(margin)
  if (distance === 0) return null
  if (distance < 1) return 'slight'
  return distance < 2 ? 'clear' : 'strong'
}
