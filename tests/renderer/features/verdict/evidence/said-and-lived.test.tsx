import '../../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type * as Shared from '#shared/verdict/evidence/said-and-lived'
import { SaidAndLived } from '../../../../../renderer/features/verdict/evidence/said-and-lived'
import { buildBundle } from '../../../../support/build-bundle'

const { read } = vi.hoisted(() => ({ read: vi.fn<() => void>() }))
vi.mock('#shared/verdict/evidence/said-and-lived', async (original) => {
  const module = await original<typeof Shared>()
  const watched = (row: ReturnType<typeof module.saidAndLived>[number]) => ({
    ...row,
    get entries() {
      read()
      return row.entries
    },
  })
  return { saidAndLived: (bundle: never) => module.saidAndLived(bundle).map(watched) }
})

afterEach(cleanup)

it('writes the entries of a step only when they are asked for', () => {
  const bundle = buildBundle()
    .reflection({ date: '2026-11-10', step: 1, energy: 1, text: 'The join was slow.' })
    .build()
  render(<SaidAndLived bundle={bundle} onRead={() => {}} />)
  expect(read).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: /1 day/ }))
  expect(screen.getByText(/The join was slow/)).not.toBeNull()
  expect(read).toHaveBeenCalled()
})
