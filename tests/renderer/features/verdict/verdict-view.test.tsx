import { forgetSettings, storedSettings } from '../../../support/fake-desktop'
import { storeBundle, freshDatabase } from '../../../support/fresh-database'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CopyPart } from '#shared/export/copy/copied-part'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { PlanDraft } from '#shared/template/plan-draft'
import { undo } from '../../../../renderer/db/apply-change'
import { database } from '../../../../renderer/db/database'
import { useAppData } from '../../../../renderer/db/plan-bundle'
import { changeSettings, loadSettings } from '../../../../renderer/desktop/settings'
import { VerdictView } from '../../../../renderer/features/verdict/verdict-view'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

const today = toDay('2026-11-17')

freshDatabase()
beforeEach(async () => {
  forgetSettings()
  await loadSettings()
})
afterEach(cleanup)

const copyPart = vi.fn<CopyPart>(() => Promise.resolve())
const startPlan = vi.fn<(proposal: PlanDraft) => void>()

function Screen() {
  const bundle = useAppData(null)?.bundle
  if (!bundle) return null
  return (
    <VerdictView
      bundle={bundle}
      schedule={planSchedule(bundle)}
      today={today}
      startPlan={startPlan}
      copyPart={copyPart}
      openReflection={() => undefined}
    />
  )
}

async function open(builder: BundleBuilder) {
  await storeBundle(builder.build())
  render(<Screen />)
  await screen.findByRole('heading', { level: 1 })
}

/** Step 4 has its only session on a day. */
function planWithStep4On(date: string): BundleBuilder {
  return buildBundle().task({ step: 4 }).pin({ date, minutes: 60 })
}

const begun = () => planWithStep4On('2026-11-16')
const notBegun = () => planWithStep4On('2026-11-23')

const names = [
  'Rate step 1, Pick a small idea, 1 to 5',
  'Rate step 2, Build a backend first, 1 to 5',
  'Rate step 3, Add a simple front end, 1 to 5',
  'Rate step 4, Polish both layers, 1 to 5',
]

function radio(step: number, value: number): HTMLElement {
  const group = screen.getByRole('radiogroup', { name: names[step - 1]! })
  return within(group).getByRole('radio', { name: String(value) })
}

/** Stored changes reach the screen a moment later. */
async function untilUnrated(count: number) {
  await waitFor(() => expect(screen.queryAllByText('not rated')).toHaveLength(count))
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const line = () => screen.getByRole('img', { name: /^Plumb line/ }).getAttribute('aria-label')

describe('rating the steps', () => {
  it('stores a rating with its day and leads from nothing to a verdict', async () => {
    await open(begun())
    expect(headline()).toBe('Nothing to weigh yet')

    fireEvent.click(radio(1, 4))
    await untilUnrated(3)
    expect(await database.ratings.toArray()).toMatchObject([
      { planId: 'plan-1', step: 1, value: 4, date: today },
    ])
    fireEvent.click(radio(2, 5))
    fireEvent.click(radio(3, 3))
    fireEvent.click(radio(4, 3))
    await untilUnrated(0)

    expect(headline()?.trim()).toBe('Lean backend')
    expect(line()).toBe(
      'Plumb line leaning towards backend, clearly. Straight down means balanced.',
    )
  })

  it('works with the keyboard: digits rate, Backspace takes the rating back', async () => {
    await open(begun())
    radio(2, 1).focus()
    fireEvent.keyDown(radio(2, 1), { key: '5' })
    await untilUnrated(3)
    expect(radio(2, 5).getAttribute('aria-checked')).toBe('true')

    fireEvent.keyDown(radio(2, 5), { key: 'Backspace' })
    await untilUnrated(4)
    expect(await database.ratings.count()).toBe(0)
  })

  it('keeps what was said on an earlier day and shows it', async () => {
    await open(begun().rating({ step: 3, value: 2, date: '2026-11-10' }))
    screen.getByText('rated Tue 10 Nov')

    fireEvent.click(radio(3, 4))
    await screen.findByText('before: 2 on 10 Nov')
    expect(await database.ratings.count()).toBe(2)
  })

  it('can be undone', async () => {
    await open(begun())
    fireEvent.click(radio(1, 4))
    await untilUnrated(3)

    await undo()
    await untilUnrated(4)
    expect(await database.ratings.count()).toBe(0)
  })
})

describe('before step 4 begins', () => {
  const rated = () => notBegun().rating({ step: 1, value: 5 }).rating({ step: 2, value: 5 })

  it('keeps the lean back, the means included, and still takes ratings', async () => {
    await open(rated().rating({ step: 3, value: 1 }))
    expect(headline()).toBe('The line hangs straight for now')
    expect(line()).toMatch(/hanging straight/)
    expect(screen.queryByText('5.0')).toBeNull()

    fireEvent.click(radio(3, 2))
    await screen.findByText('rated today')
    expect(headline()).toBe('The line hangs straight for now')
  })

  it('shows it when asked, remembers that, and hides it again', async () => {
    await open(rated().rating({ step: 3, value: 1 }))
    fireEvent.click(screen.getByRole('button', { name: 'Show it anyway' }))
    await screen.findByText('so far')
    expect(headline()).toMatch(/^Lean backend/)
    expect(line()).toMatch(/leaning towards backend, by how much is open/)
    expect(storedSettings().showRunningVerdict).toBe(true)

    fireEvent.click(screen.getByRole('button', { name: 'Hide it again' }))
    await screen.findByText('The line hangs straight for now')
    expect(storedSettings().showRunningVerdict).toBe(false)
  })

  it('says what will fill the page while nothing is rated', async () => {
    await open(notBegun())
    expect(headline()).toBe('Nothing to weigh yet')
    expect(screen.queryByRole('button', { name: 'Show it anyway' })).toBeNull()
  })
})

describe('the words beside the line', () => {
  it('name what is still to rate while the side is open', async () => {
    await open(begun().rating({ step: 2, value: 4 }))
    expect(headline()?.trim()).toBe('Not yet decided')
    screen.getByText('Still to rate: steps 1, 3 and 4.')
    expect(screen.queryByRole('heading', { name: 'What would change it' })).toBeNull()
  })

  it('show what would change it, what to read with care, and both next months', async () => {
    const values = [4, 4, 4, 4] as const
    const plan = values.reduce(
      (built, value, index) => built.rating({ step: (index + 1) as 1 | 2 | 3 | 4, value }),
      begun(),
    )
    await open(plan)
    expect(headline()?.trim()).toBe('Balanced')
    screen.getByRole('heading', { name: 'What would change it' })
    screen.getByRole('heading', { name: 'Read this with care' })
    screen.getByText(/^Both are valid/)
    screen.getByText(/^A backend month/)
    screen.getByText(/^A full-stack month/)
  })
})

const ratedAll = (...values: readonly (1 | 2 | 3 | 4 | 5)[]) =>
  values.reduce(
    (built, value, index) =>
      built.rating({ step: (index + 1) as 1 | 2 | 3 | 4, value, date: '2026-11-16' }),
    begun(),
  )

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the notes of a rating', () => {
  const note = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^4 of 5/ })

  it('are typed beside the history, stored on a pause and taken back as one', async () => {
    await open(
      begun()
        .rating({ step: 2, value: 3, date: '2026-11-10', note: 'Too early to say.' })
        .rating({ step: 2, value: 4, date: '2026-11-16' }),
    )
    press('Notes and history of step 2')
    expect(
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: '3 of 5, Tue 10 Nov, earlier' })
        .value,
    ).toBe('Too early to say.')

    fireEvent.change(await note(), { target: { value: 'It' } })
    await waitFor(async () => expect((await database.ratings.get('rating-2'))?.note).toBe('It'))
    fireEvent.change(await note(), { target: { value: 'It answered' } })
    expect((await note()).value).toBe('It answered')
    await screen.findByText('“It answered”')

    await undo()
    await waitFor(async () => expect((await note()).value).toBe(''))
    expect(await database.ratings.get('rating-1')).toMatchObject({ note: 'Too early to say.' })
  })

  it('are stored when the sheet is closed before the pause', async () => {
    await open(begun().rating({ step: 2, value: 4, date: '2026-11-16' }))
    press('Notes and history of step 2')
    fireEvent.change(await note(), { target: { value: 'Quick' } })
    fireEvent.keyDown(await note(), { key: 'Escape' })
    await screen.findByText('“Quick”')
    expect(await database.ratings.get('rating-1')).toMatchObject({ note: 'Quick' })
  })

  it('are not offered for a step that is not rated', async () => {
    await open(begun())
    expect(screen.queryByRole('button', { name: /^Notes and history/ })).toBeNull()
  })
})

describe('what if', () => {
  it('hangs a dashed line beside the real one, says its arithmetic and is never stored', async () => {
    await open(ratedAll(5, 3, 3, 4))
    const real = line()
    press('Without step 1')
    screen.getByText(
      'What if: a slight lean to full stack. As it stands: a slight lean to backend.',
    )
    screen.getByText(/^The idea, rated 5, is left out/)
    expect(line()).toBe(`${real} What if: a dashed line leaning towards full stack, slightly.`)
    expect(headline()?.trim()).toBe('Lean backend')

    press('Reset')
    expect(line()).toBe(real)
    expect(await database.history.count()).toBe(0)
  })

  it('lets the ratings be moved without giving them', async () => {
    await open(ratedAll(4, 4, 3, 3))
    press('Other ratings')
    const group = screen.getByRole('radiogroup', { name: /^What if step 3/ })
    fireEvent.click(within(group).getByRole('radio', { name: '5' }))
    screen.getByText('What if: balanced. As it stands: a clear lean to backend.')
    expect(radio(3, 3).getAttribute('aria-checked')).toBe('true')
    expect(await database.ratings.get('rating-3')).toMatchObject({ value: 3 })
  })

  it('says what is missing where it has no answer', async () => {
    await open(ratedAll(4, 4))
    press('Weighted by minutes')
    within(screen.getByRole('status')).getByText('Still to rate: steps 3 and 4.')
    expect(line()).not.toContain('What if')
  })
})

describe('the decision record', () => {
  it('opens as a sheet with the rated days, and gives the focus back', async () => {
    await open(ratedAll(4, 5, 3, 3))
    press('Decision record')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    for (const name of ['How it was reached', 'Ratings', 'Evidence', 'Counter-evidence']) {
      screen.getByRole('heading', { name, level: 2 })
    }
    const ratings = screen.getByRole('list', { name: 'Ratings of step 2' })
    expect(ratings.textContent).toContain('Mon 16 Nov')
    press('Copy as Markdown')
    expect(copyPart).toHaveBeenCalledExactlyOnceWith('verdict')

    press('Back to the verdict')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Decision record' }))
  })

  it('is out of reach, with the what-ifs, while the lean is kept back', async () => {
    await open(notBegun().rating({ step: 1, value: 5 }).rating({ step: 2, value: 5 }))
    expect(screen.queryByRole('button', { name: 'Decision record' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What if' })).toBeNull()

    press('Show it anyway')
    fireEvent.click(await screen.findByRole('button', { name: 'Decision record' }))
    screen.getByRole('heading', { name: 'How it was reached' })
    await changeSettings({ showRunningVerdict: false })
    await screen.findByText('The line hangs straight for now')
  })
})

describe('the next month', () => {
  it('is proposed on either side, the suggested one first, and opens as a draft', async () => {
    await open(ratedAll(2, 2, 4, 5))
    const names = screen
      .getAllByRole('heading', { level: 3, name: /^A month of/ })
      .map((heading) => heading.textContent)
    expect(names).toEqual([
      'A month of breadth, end to end Suggested',
      'A month of depth on the server ',
    ])

    press('Plan this month: A month of depth on the server')
    expect(startPlan).toHaveBeenCalledWith(
      expect.objectContaining({ month: 'depth', firstDay: '2026-11-30' }),
    )
  })
})
