import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDeepLink, planAddress } from '#shared/links/deep-link'

describe('an address of our own', () => {
  test.each([
    ['plumbline://today', { kind: 'today' }],
    ['plumbline://today/', { kind: 'today' }],
    ['plumbline://reflect', { kind: 'reflect' }],
    [
      'plumbline://plan/0198f2c1-7e1a-7000-8000-000000000001',
      expect.objectContaining({ kind: 'plan' }),
    ],
    ['plumbline://plan/plan-1/', { kind: 'plan', planId: 'plan-1' }],
  ])('%s leads somewhere', (address, link) => {
    expect(parseDeepLink(address)).toEqual(link)
  })

  test.each([
    '',
    'plumbline:today',
    'plumbline://',
    'plumbline://settings',
    'plumbline://today?then=reflect',
    'plumbline://today#top',
    'plumbline://today/../reflect',
    'plumbline://me@today',
    'plumbline://plan',
    'plumbline://plan/',
    'plumbline://plan/a/b',
    'plumbline://plan/..',
    'plumbline://plan/--no-sandbox',
    'plumbline://plan/%2e%2e',
    'plumbline://plan/a b',
    'plumbline://plan/"a',
    'plumbline://plan/a\n--inspect',
    'plumbline://today\n',
    ' plumbline://today',
    'https://today',
    'javascript:plumbline://today',
    `plumbline://plan/${'a'.repeat(200)}`,
  ])('%j leads nowhere', (address) => {
    expect(parseDeepLink(address)).toBeNull()
  })

  test('is read without harm whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const link = parseDeepLink(`plumbline://plan/${rest}`)
        expect(link === null || /^[\w-]+\/?$/.test(rest)).toBe(true)
      }),
    )
  })
})

describe('the address of a plan', () => {
  test('leads to that plan, or there is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), fc.string()), (planId) => {
        const address = planAddress(planId)
        const link = address === null ? { kind: 'plan', planId } : parseDeepLink(address)
        expect(link).toEqual({ kind: 'plan', planId })
      }),
    )
    expect(planAddress('0198f2c1-7e1a-7000-8000-000000000001')).not.toBeNull()
    expect(planAddress('a plan')).toBeNull()
  })
})
