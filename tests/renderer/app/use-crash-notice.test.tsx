import { fakeDesktop } from '../../support/fake-desktop'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useCrashNotice } from '../../../renderer/app/use-crash-notice'
import { currentToast, hideToast } from '../../../renderer/ui/toast'

afterEach(() => {
  cleanup()
  hideToast()
  history.replaceState(null, '', '/')
})

describe('the notice after a crash', () => {
  it('says what happened and what was kept, and has the details', async () => {
    history.replaceState(null, '', '/?after-crash')
    renderHook(useCrashNotice)
    expect(currentToast()?.message).toBe(
      'Plumbline had stopped and is open again. What you wrote is here.',
    )
    act(() => currentToast()?.action?.onPress())
    await waitFor(() => expect(fakeDesktop.copyText).toHaveBeenCalledWith('Plumbline 1.2.3'))
    await waitFor(() => expect(currentToast()?.message).toMatch(/^The details are copied/))
  })

  it('comes once, not again when the page is loaded anew', () => {
    history.replaceState(null, '', '/?after-crash')
    renderHook(useCrashNotice)
    hideToast()
    expect(location.search).toBe('')
    renderHook(useCrashNotice)
    expect(currentToast()).toBeNull()
  })

  it('does not come when nothing happened', () => {
    renderHook(useCrashNotice)
    expect(currentToast()).toBeNull()
  })
})
