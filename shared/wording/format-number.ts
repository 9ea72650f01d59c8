import { currentLocale } from '#shared/language/current-locale'
import { localeTag } from '#shared/language/locale-tag'

/**
 * A number as one writes it in the language of the app.
 *
 * @param digits after the point, always as many; none unless told
 * @example formatNumber(3650) // '3,650', or '3.650' in German
 * @example formatNumber(3.5, 1) // '3.5', or '3,5' in German
 */
export function formatNumber(value: number, digits = 0): string {
  const tag = localeTag(currentLocale())
  const key = `${tag} ${digits}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(key, format)
  return format.format(value)
}

/** Made once, because making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>()
