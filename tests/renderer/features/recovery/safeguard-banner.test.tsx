import { fakeDesktop } from '../../../support/fake-desktop'
import { freshDatabase } from '../../../support/fresh-database'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { applyChange, put } from '../../../../renderer/db/apply-change'
import { SafeguardBanner } from '../../../../renderer/features/recovery/safeguard-banner'

freshDatabase()
afterEach(cleanup)

it('says that a change is not in the journal and why, until it is', async () => {
  const reason = 'The disk is full: free some space.'
  fakeDesktop.appendChanges.mockResolvedValueOnce({ kind: 'failed', reason })
  render(<SafeguardBanner />)
  expect(screen.queryByRole('status')).toBeNull()
  const log = { id: 'a', planId: 'p', taskId: 't', date: toDay('2026-11-02'), minutes: 5 }
  await act(() => applyChange('Log work', [put('logs', 'a', log)]))
  expect(screen.getByRole('status').textContent).toContain(reason)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull())
})
