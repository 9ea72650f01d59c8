import { formatNumber } from '#shared/wording/format-number'

/**
 * A mean or a difference in points, with one decimal and a true minus sign.
 *
 * @param points of a scale
 * @example formatPoints(0.66) // '0.7'
 * @example formatPoints(-0.02) // '0.0'
 */
export function formatPoints(points: number): string {
  const shown = Number(Math.abs(points).toFixed(1))
  const digits = formatNumber(shown, 1)
  return points < 0 && shown !== 0 ? `−${digits}` : digits
}

/**
 * The same with a plus sign, for scales around 0.
 *
 * @example formatSigned(0.9) // '+0.9'
 */
export function formatSigned(points: number): string {
  const text = formatPoints(points)
  return points > 0 && Number(points.toFixed(1)) !== 0 ? `+${text}` : text
}
