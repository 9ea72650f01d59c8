/** The languages of the app, each by the name it gives itself: a new one is a line here and a catalogue. */
export const languages = { en: 'English', de: 'Deutsch' } as const

/** A language the app speaks, as its code in BCP 47. */
export type Language = keyof typeof languages

/** Whether a value is the code of a language the app speaks. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value)
}
