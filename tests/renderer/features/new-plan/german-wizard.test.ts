import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { newDraft, pluralOf, titleOf } from '../../../../renderer/features/new-plan/draft'
import { draftProblems } from '../../../../renderer/features/new-plan/draft-problems'
import { milestoneText } from '../../../../renderer/features/new-plan/milestone-text'
import { previewOf } from '../../../../renderer/features/new-plan/preview'
import { remedyLabel } from '../../../../renderer/features/new-plan/remedy-edit'

const today = toDay('2026-11-05')

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

describe('the wizard in German', () => {
  it('finds the plural and the title that go with a German noun', () => {
    const draft = { ...newDraft(today), idea: 'custom', noun: 'Pflanze' } as const
    expect(pluralOf(draft)).toBe('Pflanzen')
    expect(titleOf(draft)).toBe('Meine Pflanzen')
    expect(previewOf(draft).bundle.tasks[0]?.title).toBe('Die Pflanze-App auf einer halben Seite')
  })

  it('says what is missing, what is over and how to make room', () => {
    const draft = { ...newDraft(today), idea: 'custom' } as const
    expect(draftProblems(draft, 'idea', today).map(({ message }) => message)).toEqual([
      'Benenne das eine, das dein Produkt aufbewahrt, etwa Pflanze.',
    ])
    expect(milestoneText({ step: 1, finish: null, unfitted: 90 })).toBe('90\u00a0min zu viel')
    expect(remedyLabel({ kind: 'drop-optional', taskIds: ['a'] })).toBe(
      '1 optionale Aufgabe weglassen',
    )
    expect(remedyLabel({ kind: 'drop-optional', taskIds: ['a', 'b'] })).toBe(
      '2 optionale Aufgaben weglassen',
    )
  })
})
