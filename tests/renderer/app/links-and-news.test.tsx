import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { fakeDesktop, forgetSettings, sendEvent, storedSettings } from '../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeepLink } from '#shared/links/deep-link'
import { App } from '../../../renderer/app/app'
import { changeSettings, loadSettings } from '../../../renderer/desktop/settings'
import { hideToast } from '../../../renderer/ui/toast'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

vi.mock('../../../renderer/features/about/licences', () => ({
  licences: [{ licence: 'MIT', text: 'Do as you like.', packages: ['a 1.0.0', 'b 2.0.0'] }],
}))

freshDatabase()

beforeAll(() =>
  Promise.all([
    import('../../../renderer/features/about/about-dialog'),
    import('../../../renderer/features/about/news-dialog'),
    import('../../../renderer/features/calendar/calendar-view'),
  ]),
)

beforeEach(async () => {
  vi.clearAllMocks()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(2026, 10, 17, 12))
  forgetSettings()
  hideToast()
  await loadSettings()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const blog = buildBundle().plan({ id: 'blog', title: 'Mini blog', createdAt: 2 })
const shop = buildBundle().plan({ id: 'shop', title: 'Small shop', createdAt: 1 })
const old = buildBundle().plan({ id: 'old', title: 'Old one', createdAt: 0, archivedAt: 1 })

async function open(...builders: BundleBuilder[]) {
  for (const builder of builders) await storeBundle(builder.build())
  render(<App />)
  await screen.findByRole('main')
}

function follow(link: DeepLink) {
  fakeDesktop.takeLink.mockResolvedValueOnce(link)
  act(() => sendEvent('linkArrived', null))
}

const main = () => screen.getByRole('main').getAttribute('aria-label')
const toast = () => screen.queryByRole('button', { name: 'Dismiss' })?.parentElement?.textContent

describe('an address opened in another program', () => {
  it('leads to its screen, also when it is older than the page', async () => {
    fakeDesktop.takeLink.mockResolvedValueOnce({ kind: 'plan', planId: 'shop' })
    await open(blog, shop)
    await screen.findByRole('button', { name: /^Plan: Small shop/ })
    expect(storedSettings().planId).toBe('shop')
  })

  it('leads to Today from anywhere', async () => {
    await open(blog)
    act(() => sendEvent('actionChosen', 'go-calendar'))
    await waitFor(() => expect(main()).toBe('Calendar'))
    follow({ kind: 'today' })
    await waitFor(() => expect(main()).toBe('Today'))
  })

  it('leads to the reflection of today', async () => {
    await open(blog)
    follow({ kind: 'reflect' })
    await waitFor(() => {
      expect(
        document.activeElement?.closest('[data-focus-target="reflection-sheet"]'),
      ).not.toBeNull()
    })
  })

  it('says why it leads nowhere when the plan is archived or not there', async () => {
    await open(blog, old)
    follow({ kind: 'plan', planId: 'old' })
    await waitFor(() => expect(toast()).toContain('“Old one” is archived'))
    follow({ kind: 'plan', planId: 'gone' })
    await waitFor(() => expect(toast()).toContain('not on this computer'))
    expect(screen.getByRole('button', { name: /^Plan: Mini blog/ })).toBeDefined()
  })
})

describe('the links at the icon', () => {
  it('name the plans in use', async () => {
    await open(blog, shop, old)
    await waitFor(() => {
      const plans = fakeDesktop.setQuickLinks.mock.lastCall?.[0].plans
      expect(plans?.map(({ label }) => label)).toEqual(['Mini blog', 'Small shop'])
    })
  })
})

describe('what is new', () => {
  const start = async (lastVersion: string | null) => {
    await changeSettings({ lastVersion })
    await open(blog)
    await waitFor(() => expect(storedSettings().lastVersion).toBe('1.2.3'))
  }

  it('is mentioned once after an update, and shown when it is asked for', async () => {
    await start('1.2.2')
    await waitFor(() => expect(toast()).toContain('Plumbline is now version 1.2.3.'))
    fireEvent.click(screen.getByRole('button', { name: 'What’s new' }))
    const dialog = await screen.findByRole('dialog', { name: 'What’s new' })
    expect(within(dialog).getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(0)
  })

  it.each([
    ['after the first start', null],
    ['when nothing is new', '1.2.3'],
    ['when an older version is back', '1.3.0'],
  ])('is not mentioned %s', async (_when, lastVersion) => {
    await start(lastVersion)
    act(() => sendEvent('actionChosen', 'about'))
    await screen.findByRole('dialog', { name: 'About Plumbline' })
    expect(toast()).toBeUndefined()
  })
})

describe('about the app', () => {
  it('one learns its version, what it runs on, and its licences', async () => {
    await open(blog)
    act(() => sendEvent('actionChosen', 'about'))
    const dialog = await screen.findByRole('dialog', { name: 'About Plumbline' })
    await within(dialog).findByText('1.2.3')
    expect(within(dialog).getByText('148.0.7778.56')).toBeDefined()
    expect(within(dialog).getByText('a 1.0.0, b 2.0.0')).toBeDefined()
    fireEvent.click(within(dialog).getByRole('button', { name: 'What’s new' }))
    await screen.findByRole('dialog', { name: 'What’s new' })
  })
})
