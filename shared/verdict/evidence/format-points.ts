/**
 * A mean or a difference in points, with one decimal and a true minus sign.
 *
 * @param points of a scale
 * @example formatPoints(0.66) // '0.7'
 * @example formatPoints(-0.02) // '0.0'
 */
export function formatPoints(points: number): string {
  const digits = Math.abs(points).toFixed(1)
  return points < 0 && digits !== '0.0' ? `−${digits}` : digits
}

/**
 * The same with a plus sign, for scales around 0.
 *
 * @example formatSigned(0.9) // '+0.9'
 */
export function formatSigned(points: number): string {
  const text = formatPoints(points)
  return points > 0 && text !== '0.0' ? `+${text}` : text
}
