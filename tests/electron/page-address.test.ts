import { describe, expect, test } from 'vitest'
import { appOrigin, belongsTo, choosePageOrigin } from '../../electron/page-address'

describe('the origin of the page', () => {
  // Chromium keeps the database by it: another one, and everybody's plans are gone.
  test('is the one that the plans of users belong to', () => {
    expect(appOrigin).toBe('app://plumbline')
  })

  test.each([
    ['a packaged app, whatever the environment says', true, 'http://localhost:5173', appOrigin],
    ['an unpackaged app without a dev server', false, undefined, appOrigin],
    ['a dev server on this machine', false, 'http://localhost:5173/', 'http://localhost:5173'],
    ['a dev server by number', false, 'http://127.0.0.1:5173', 'http://127.0.0.1:5173'],
    ['a dev server elsewhere', false, 'http://evil.example:5173', appOrigin],
    ['a name that only starts like this machine', false, 'http://localhost.evil.net', appOrigin],
    ['something that is no address', false, 'localhost', appOrigin],
  ])('for %s', (_case, isPackaged, devServer, expected) => {
    expect(choosePageOrigin(isPackaged, devServer)).toBe(expected)
  })
})

describe('an address', () => {
  test.each(['app://plumbline', 'app://plumbline/', 'app://plumbline/assets/a.js?x#y'])(
    '%s is ours',
    (address) => expect(belongsTo(appOrigin, address)).toBe(true),
  )

  test.each([
    'app://other/',
    'app://plumbline.evil/',
    'app://user@plumbline/',
    'app://plumbline:1/',
    'https://plumbline/',
    'file:///plumbline',
    'about:blank',
    'null',
    '',
  ])('%s is not ours', (address) => expect(belongsTo(appOrigin, address)).toBe(false))
})
