/**
 * The country a language tag speaks of, or the one in which most people who speak it live.
 *
 * @param language as the system names it, such as `de-AT` or `en`
 * @returns two letters, such as `AT`; null when the tag says nothing
 */
export function guessCountry(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().region ?? null
  } catch {
    return null
  }
}
