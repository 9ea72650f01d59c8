import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { draftProblems } from '../../../../renderer/features/new-plan/draft-problems'
import type { DraftEdit } from '../../../../renderer/features/new-plan/edit-draft'
import type { Page } from '../../../../renderer/features/new-plan/page'
import {
  startWizard,
  stepWizard,
  type WizardStep,
} from '../../../../renderer/features/new-plan/wizard'

const today = toDay('2026-11-18')
const next: WizardStep = { kind: 'next', today }
const back: WizardStep = { kind: 'back' }

function edit(change: DraftEdit): WizardStep {
  return { kind: 'edit', edit: change }
}

function after(...steps: WizardStep[]) {
  return steps.reduce(stepWizard, startWizard(today))
}

describe('the wizard', () => {
  it('goes through its pages and stays on the last', () => {
    const visited = [0, 1, 2, 3, 4].map(
      (count) => after(...Array<WizardStep>(count).fill(next)).page,
    )
    expect(visited).toEqual(['idea', 'time', 'tasks', 'review', 'review'])
  })

  it('goes back to the first page and keeps what was said', () => {
    const wizard = after(edit({ kind: 'set-guess', guess: 'backend' }), next, back, back)
    expect(wizard.page).toBe('idea')
    expect(wizard.draft.guess).toBe('backend')
  })

  it('counts each time it refuses to go on, and forgets that on the next page', () => {
    const emptied = [edit({ kind: 'set-title', title: ' ' }), next, next]
    expect(after(...emptied)).toMatchObject({ page: 'idea', refusals: 2 })
    const mended = [...emptied, edit({ kind: 'set-title', title: 'Mine' }), next]
    expect(after(...mended)).toMatchObject({ page: 'time', refusals: 0 })
  })

  it('returns to the page with the problem when a day has passed meanwhile', () => {
    const wizard = after(next, next, next, { kind: 'next', today: toDay('2026-11-24') })
    expect(wizard).toMatchObject({ page: 'time', refusals: 1 })
  })
})

describe('a page', () => {
  test.each<[string, Page, DraftEdit[], string[]]>([
    ['idea with an empty title', 'idea', [{ kind: 'set-title', title: ' ' }], ['title']],
    ['custom idea without a noun', 'idea', [{ kind: 'choose-idea', idea: 'custom' }], ['noun']],
    [
      'custom idea with a noun',
      'idea',
      [
        { kind: 'choose-idea', idea: 'custom' },
        { kind: 'set-noun', noun: 'plant' },
      ],
      [],
    ],
    [
      'start in the past',
      'time',
      [{ kind: 'set-start', firstDay: toDay('2026-11-17') }],
      ['start'],
    ],
    ['start today', 'time', [{ kind: 'set-start', firstDay: today }], []],
    [
      'week without minutes',
      'time',
      [{ kind: 'set-week', weekly: [0, 0, 0, 0, 0, 0, 0] }],
      ['week'],
    ],
  ])('with a %s names the fields to mend', (_, page, edits, fields) => {
    const { draft } = after(...edits.map(edit))
    expect(draftProblems(draft, page, today).map(({ field }) => field)).toEqual(fields)
  })
})
