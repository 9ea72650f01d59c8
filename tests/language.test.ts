import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { german } from '#shared/language/german/german'
import { germanOfMain } from '#shared/language/german/main-process'
import { filesBehind } from './support/files-behind'
import { findTranslated, findUntranslated } from './support/find-untranslated'

const sources = ['electron', 'renderer', 'shared'].flatMap(sourcesIn)

describe('the catalogue of texts', () => {
  test('has every place of a text in its translation, and no other', () => {
    const wrong = Object.entries(german).flatMap(([english, translation]) => {
      const forms = typeof translation === 'string' ? [translation] : Object.values(translation)
      return forms.filter((form) => !haveSamePlaces(english, form, typeof translation !== 'string'))
    })
    expect(wrong).toEqual([])
  })

  test('holds no text that nobody says', () => {
    const said = new Set(sources.flatMap(({ path, text }) => findTranslated(path, text)))
    expect(Object.keys(german).filter((english) => !said.has(english))).toEqual([])
  })

  test('says each text in one place of it', () => {
    const parts = sourcesIn('shared/language/german').filter(
      ({ path }) => !/\/(german|main-process)\.ts$/.test(path),
    )
    const keys = parts.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}(?! )(['"]?)(.+?)\1:(?: |$)/gm)].map((match) => match[2]),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('has in its part for the main process what that process says', () => {
    const said = filesBehind('electron/main.ts').flatMap((path) =>
      findTranslated(path, readFileSync(path, 'utf8')),
    )
    expect(said.length).toBeGreaterThan(50)
    expect(said.filter((text) => text in german && !(text in germanOfMain))).toEqual([])
  })

  test('is asked for every text somebody reads', () => {
    // While a folder is translated one looks at it alone.
    const area = process.env['LANGUAGE_AREA'] ?? ''
    const found = sources
      .filter(
        ({ path }) => path.startsWith(area) && !notForPeople.some((place) => place.test(path)),
      )
      .flatMap(({ path, text }) =>
        findUntranslated(path, text).map(({ line, text: words }) => `${path}:${line} ${words}`),
      )
    expect(found).toEqual([])
  })
})

/** Files in which no text is for the people who use the app, or not in their language. */
const notForPeople = [
  // The catalogues themselves.
  /^shared\/language\//,
  // The words of files that are read back.
  /^shared\/export\/formats\/(markdown|csv|backup)\//,
  /^shared\/export\/import\/(markdown\/|from-markdown)/,
  // Patterns of dates, not words.
  /^shared\/calendar\/day-patterns/,

  // The tables of the database, and what is said to other programs.
  /^renderer\/db\/database\.ts/,
  /^electron\/(security\/|tray\/has-tray-host)/,
  // Keys as they are pressed.
  /^shared\/keys\/pressed-keys/,
  // What postings are searched for.
  /^shared\/postings\/(terms|cues|posting-wordings|is-other-language)/,
  // The log of faults is for those who mend them.
  /^(shared|electron)\/faults\//,
]

function haveSamePlaces(english: string, translation: string, isCounted: boolean): boolean {
  const places = (text: string) => new Set(text.match(/\{\w+\}/g))
  const [wanted, given] = [places(english), places(translation)]
  // The form for one may say it in a word.
  if (isCounted) [wanted, given].forEach((set) => set.delete('{count}'))
  return wanted.size === given.size && [...wanted].every((place) => given.has(place))
}

function sourcesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
