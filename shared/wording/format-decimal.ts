import { formatNumber } from '#shared/wording/format-number'

/**
 * A number with as few decimals as it has, two at most, as one writes it in the language of the app.
 *
 * @example formatDecimal(4.5) // '4.5', or '4,5' in German
 */
export function formatDecimal(value: number): string {
  const rounded = Math.round(value * 100) / 100
  const [, decimals = ''] = String(rounded).split('.')
  return formatNumber(rounded, decimals.length)
}
