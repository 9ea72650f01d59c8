import '../../../support/fake-desktop'
import { cleanup, render } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { EntryFacts } from '../../../../renderer/features/reflections/reader/entry-facts'
import { YearBand } from '../../../../renderer/features/reflections/maps/year-band'
import { buildBundle } from '../../../support/build-bundle'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterEach(cleanup)
afterAll(() => setLocale(fileLocale))

const today = toDay('2026-11-17')
const journal = buildBundle()
  .task({ title: 'Create the table' })
  .log({ date: '2026-11-10', minutes: 90 })
  .reflection({ date: '2026-11-10', title: 'An empty list' })

describe('reflections in German', () => {
  test('are counted in the form that fits, in the middle of a sentence', () => {
    const wordsOf = (builder: typeof journal) => {
      const consistency = { score: null, planned: 0, kept: 0 }
      const { container } = render(
        <YearBand
          {...{ bundle: builder.build(), today, chosen: null, consistency }}
          onChoose={() => undefined}
        />,
      )
      return container.querySelector('p')?.textContent
    }
    expect(wordsOf(journal)).toBe('1 Eintrag im Jahr 2026, 90\u00a0min')
    cleanup()
    expect(wordsOf(journal.reflection({ date: '2026-11-12', text: 'A second look.' }))).toBe(
      '2 Einträge im Jahr 2026, 90\u00a0min',
    )
  })

  test('say how the minutes of a day compare with its plan', () => {
    const bundle = journal.build()
    const { container } = render(
      <EntryFacts
        {...{ bundle, today, schedule: planSchedule(bundle) }}
        reflection={bundle.reflections[0]!}
        findMarks={() => []}
        onTag={() => undefined}
      />,
    )
    expect(container.textContent).toContain('90\u00a0min erfasst')
  })
})
