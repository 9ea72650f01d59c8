import { forgetSettings } from '../../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EvidenceSection } from '../../../../../renderer/features/verdict/evidence/evidence-section'
import { buildBundle, type BundleBuilder } from '../../../../support/build-bundle'

beforeEach(forgetSettings)
afterEach(cleanup)

const dates = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'] as const

function month(): BundleBuilder {
  const backend = dates.reduce(
    (built, date) => built.reflection({ step: 2, energy: 2, date, title: `Backend ${date}` }),
    buildBundle(),
  )
  return dates.reduce(
    (built, date) => built.reflection({ step: 3, energy: 0, date, text: 'A *dull* evening.' }),
    backend,
  )
}

const row = (name: RegExp) => screen.getByRole('button', { name })

describe('the evidence section', () => {
  it('says in words where a claim points, and opens to what speaks for it', () => {
    reader(month())
    expect(row(/^Energy/).textContent).toContain('Strongly towards backend.')
    expect(row(/^Energy/).getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(row(/^Energy/))
    const list = screen.getByRole('list', { name: 'For backend (8)' })
    expect(within(list).getAllByRole('button')).toHaveLength(8)
  })

  it('keeps apart what has too little, and opens nothing where there is nothing', () => {
    reader(month().plan({ guess: 'backend' }))
    screen.getByRole('heading', { name: 'Too little so far' })
    screen.getByText('Postings you kept')
    expect(screen.queryByRole('button', { name: /^Postings you kept/ })).toBeNull()
    expect(row(/^Guess before the start/).textContent).toContain('With ratings of all four steps')
  })

  it('shows the first of many entries until asked for all', () => {
    const days = Array.from(
      { length: 24 },
      (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`,
    )
    const noted = days.reduce(
      (built, date) => built.reflection({ debugging: 'data', date }),
      buildBundle(),
    )
    reader(noted)
    fireEvent.click(row(/^Debugging/))
    const list = screen.getByRole('list', { name: 'For backend (24)' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(10)
    fireEvent.click(row(/^Show all 24/))
    expect(within(list).getAllByRole('listitem')).toHaveLength(24)
  })

  it('reads a posting as it was pasted, and a rating with its note', () => {
    const { reading, open } = reader(
      buildBundle()
        .posting({ title: 'Payments', text: 'API design.\n\n# Not a heading' })
        .rating({ step: 2, value: 3, date: '2026-11-09' })
        .rating({ step: 2, value: 5, date: '2026-11-12', note: 'Real data helped.' }),
    )
    open(/^Postings you kept/, /Payments/)
    expect(reading().textContent).toContain('# Not a heading')
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    open(/^Ratings that changed/, /from 3 to 5/)
    expect(reading().textContent).toContain('Step 2, Build a backend first, rated 5 of 5')
    expect(reading().textContent).toContain('Real data helped.')
  })

  it('leads on to the entry in its journal', () => {
    const openReflection = vi.fn<(id: string) => void>()
    const { open } = reader(month(), openReflection)
    open(/^Energy/, /Backend 2026-11-03/)
    fireEvent.click(screen.getByRole('button', { name: 'Open in Reflections' }))
    expect(openReflection).toHaveBeenCalledWith('reflection-2')
  })
})

function reader(builder: BundleBuilder, openReflection: (id: string) => void = () => undefined) {
  render(<EvidenceSection bundle={builder.build()} openReflection={openReflection} />)
  return {
    reading: () => screen.getByRole('dialog'),
    open: (kind: RegExp, entry: RegExp) => {
      fireEvent.click(row(kind))
      fireEvent.click(screen.getByRole('button', { name: entry }))
    },
  }
}
