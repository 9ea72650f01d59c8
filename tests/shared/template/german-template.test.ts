import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { suggestTitle } from '#shared/template/idea-words'
import { ideas } from '#shared/template/ideas'
import { monthKinds } from '#shared/template/months/month-kinds'
import { nounGrammar } from '#shared/template/noun-grammar'
import { defaultWeekly, type PlanDraft } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'
import { sampleMonth } from '#shared/template/sample-month'
import { subjectOf } from '#shared/template/subject-of-plan'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

describe.each(ideas)('the German tasks of $id', ({ id }) => {
  test.each(Object.values(monthKinds))('are whole and fit in $kind', ({ kind }) => {
    const { tasks } = planOf({ idea: id, month: kind, noun: 'Pflanze' })
    for (const { title, notes, doneMeans } of tasks) {
      expect(title).toMatch(/^.{5,55}$/)
      expect(doneMeans).toMatch(/^[A-ZÄÖÜ][^`*_#\n]{19,130}[.]$/)
      expect(notes).toMatch(/^[^`]*(?:`[^`]*`[^`]*)*$/)
      expect(title + notes + doneMeans).not.toMatch(/\{[a-z ]+\}|!/)
      expect(title + notes.replace(/```[^]*?```/g, '') + doneMeans).not.toMatch(/\b(the|and|with) /)
    }
    expect(new Set(tasks.map(({ title }) => title)).size).toBe(tasks.length)
  })
})

describe('a plan made in German', () => {
  it('puts a noun of unknown gender into sentences that hold for any', () => {
    const titles = planOf({ idea: 'custom', noun: 'Buch', plural: 'Bücher' }).tasks.map(
      ({ title }) => title,
    )
    expect(titles).toContain('Endpunkt eins: Bücher auflisten')
    expect(titles).toContain('Endpunkt zwei: einen Eintrag „Buch“ anlegen')
    expect(suggestTitle('custom', 'Pflanze')).toBe('Meine Pflanzen')
  })

  it('writes an address without umlauts', () => {
    const { tasks } = planOf({ idea: 'custom', noun: 'Buch', plural: 'Bücher' })
    expect(tasks.map(({ notes }) => notes).join('\n')).toContain('`GET /buecher`')
  })

  test.each(Object.values(monthKinds))('tells its noun again, in $kind', ({ kind }) => {
    const bundle = planOf({ idea: 'custom', noun: 'Pflanze', month: kind })
    expect(subjectOf(bundle)).toEqual({ idea: 'custom', noun: 'Pflanze' })
  })
})

test.each([
  ['Pflanze', 'Pflanzen'],
  ['Sammlung', 'Sammlungen'],
  ['Läuferin', 'Läuferinnen'],
  ['Posten', 'Posten'],
  ['Foto', 'Fotos'],
])('makes %s into %s, as far as a rule goes', (noun, plural) => {
  expect(nounGrammar().pluralise(noun)).toBe(plural)
})

it('has a German sample month with the same facts', () => {
  const german = sampleOf()
  setLocale(fileLocale)
  const english = sampleOf()
  setLocale({ ...fileLocale, language: 'de' })
  expect(german.plan.title).toBe('Brot-Blog')
  expect(german.reflections[0]?.title).toBe('Kleiner, als ich wollte')
  expect(german.reflections.map(({ answers }) => Object.keys(answers))).toEqual(
    english.reflections.map(({ answers }) => Object.keys(answers)),
  )
  expect(german.logs).toEqual(english.logs)
})

function planOf(draft: Partial<PlanDraft>) {
  let ids = 0
  const usual: PlanDraft = {
    title: 'Ein Titel',
    idea: 'task-app',
    firstDay: toDay('2026-11-02'),
    weeks: 4,
    weekly: defaultWeekly,
  }
  return planFromTemplate({ ...usual, ...draft }, () => `id-${ids++}`, 0)
}

function sampleOf() {
  let ids = 0
  return sampleMonth(toDay('2026-12-02'), () => `id-${ids++}`, 0)
}
