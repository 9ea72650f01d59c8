import type { Locale as DateNames } from 'date-fns'
import type { Language } from '#shared/language/languages'

const namesOf = new Map<Language, DateNames>()

/** The names of months and weekdays of a language; undefined for English, whose names date-fns has itself. */
export function dateNamesOf(language: Language): DateNames | undefined {
  return namesOf.get(language)
}

/** Adds the names of months and weekdays of a language. */
export function setDateNames(language: Language, names: DateNames): void {
  namesOf.set(language, names)
}
