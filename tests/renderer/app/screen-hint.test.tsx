import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { forgetSettings, storedSettings } from '../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actions } from '../../../renderer/app/actions/actions'
import { App } from '../../../renderer/app/app'
import { hintOf } from '../../../renderer/app/hints'
import { loadSettings } from '../../../renderer/desktop/settings'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()

beforeEach(async () => {
  vi.clearAllMocks()
  forgetSettings()
  await loadSettings()
})

afterEach(cleanup)

const hint = () => screen.queryByRole('complementary', { name: 'Hint' })

describe('the hint of a screen', () => {
  it('is there until it is dismissed, and comes back when all hints are called back', async () => {
    await storeBundle(buildBundle().build())
    render(<App />)
    await screen.findByRole('main', { name: 'Today' })
    expect(hint()?.textContent).toContain(hintOf('today'))
    fireEvent.click(screen.getByRole('button', { name: 'Got it' }))
    expect(hint()).toBeNull()
    await waitFor(() => expect(storedSettings().hiddenHints).toEqual(['today']))

    const showHints = actions.find(({ id }) => id === 'show-hints')
    await showHints?.run({} as never)
    await waitFor(() => expect(hint()?.textContent).toContain(hintOf('today')))
    expect(storedSettings().hiddenHints).toEqual([])
    expect(screen.getByText('Every screen shows its hint again.')).toBeTruthy()
  })

  it('is not there on a screen that says itself what it is for', async () => {
    await storeBundle(buildBundle().build())
    render(<App />)
    await screen.findByRole('main', { name: 'Today' })
    fireEvent.click(screen.getByRole('link', { name: 'Settings' }))
    await screen.findByRole('main', { name: 'Settings' })
    expect(hint()).toBeNull()
  })
})
