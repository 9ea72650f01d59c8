import { fileLocale, type Locale } from '#shared/language/locale'

let current: Locale = fileLocale

/**
 * How words, dates and times are written now.
 *
 * It is one for a whole process, as its time zone is: handed through every function that says something, it
 * would stand in every signature. Nothing that is stored depends on it.
 */
export function currentLocale(): Locale {
  return current
}

/** Changes how words, dates and times are written from now on; `startLocale` loads what a language needs. */
export function setLocale(locale: Locale): void {
  current = locale
}

/**
 * Does something with the words, dates and times of files, so that a file is the same whoever writes it and can
 * be read back by everybody.
 *
 * @param work synchronous; what it returns must hold no promise
 */
export function inFileLocale<Result>(work: () => Result): Result {
  const before = current
  current = fileLocale
  try {
    return work()
  } finally {
    current = before
  }
}
