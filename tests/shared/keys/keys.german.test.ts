import { afterEach, beforeEach, expect, it } from 'vitest'
import { placeTitles } from '#shared/keys/command'
import { keyProblem } from '#shared/keys/key-problem'
import { screenCommands, screenKeys } from '#shared/keys/screen-keys'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'

beforeEach(() => startLocale({ ...fileLocale, language: 'de' }))
afterEach(() => setLocale(fileLocale))

it('names what keys do in the language of now, not of the start', () => {
  expect(screenKeys.today.done.label).toBe('Aufgabe abhaken')
  expect(screenCommands.map(({ label }) => label)).toContain('Stellenanzeige umbenennen')
  expect(placeTitles.writing).toBe('Beim Schreiben')
  setLocale(fileLocale)
  expect(screenKeys.today.done.label).toBe('Check the task off')
})

it('says in German why keys cannot be chosen', () => {
  expect(keyProblem(screenKeys.today.focus, 'Mod+C', false)).toBe(
    'Diese Tasten kopieren, hier wie überall. Wähle andere.',
  )
})
