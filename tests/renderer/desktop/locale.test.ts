import { fakeDesktop } from '../../support/fake-desktop'
import { expect, it, vi } from 'vitest'
import { loadLocale } from '../../../renderer/desktop/locale'
import { act, cleanup, render, screen } from '@testing-library/react'
import { createElement } from 'react'
import { LocaleRoot } from '../../../renderer/app/locale-root'

it('shows the app in English where the language cannot be learned, and does not hide why', async () => {
  vi.spyOn(fakeDesktop, 'readLocale').mockRejectedValueOnce(new Error('no answer'))
  render(createElement(LocaleRoot, null, 'the app'))
  expect(screen.queryByText('the app')).toBeNull()
  await act(() => expect(loadLocale()).rejects.toThrow('no answer'))
  expect(screen.getByText('the app')).toBeTruthy()
  cleanup()
})
