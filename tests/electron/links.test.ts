import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openLink } from '../../electron/links/open-link'

const { openExternal } = vi.hoisted(() => ({
  openExternal: vi.fn<(address: string) => Promise<void>>(),
}))
vi.mock('electron', () => ({ shell: { openExternal } }))
beforeEach(() => openExternal.mockReset())

describe('a link', () => {
  test.each([
    ['https://developer.mozilla.org/en-US/docs/Web/HTML?a=b#c'],
    ['https://example.com:8443/'],
  ])('%s is opened by the system', async (address) => {
    expect(await openLink(address)).toBe('opened')
    expect(openExternal).toHaveBeenCalledExactlyOnceWith(address)
  })

  test('is handed over as it was understood, not as it was written', async () => {
    await openLink(' https://EXAMPLE.com\\path\n')
    expect(openExternal).toHaveBeenCalledExactlyOnceWith('https://example.com/path')
  })

  test.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'smb://server/share',
    'ms-settings:privacy',
    'mailto:me@example.com',
    'app://plumbline/',
    'https://good.example@evil.example/',
    'https://good.example:pass@evil.example/',
    'https://',
    'https:',
    'example.com',
    '//example.com',
    '',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('%s is refused', async (address) => {
    expect(await openLink(address)).toBe('refused')
    expect(openExternal).not.toHaveBeenCalled()
  })
})
