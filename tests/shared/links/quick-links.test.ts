import { describe, expect, test } from 'vitest'
import type { Plan } from '#shared/model/plan'
import { quickLinksOf } from '#shared/links/quick-links'
import { buildBundle } from '../../support/build-bundle'

const plan = (changes: Partial<Plan>): Plan => buildBundle().plan(changes).build().plan

describe('the links at the icon of the app', () => {
  test('are none before there is a plan', () => {
    expect(quickLinksOf([])).toEqual({ daily: [], plans: [] })
    expect(quickLinksOf([plan({ isSample: true })])).toEqual({ daily: [], plans: [] })
  })

  test('lead to what is done daily, and to the plans in use', () => {
    const { daily, plans } = quickLinksOf([
      plan({ id: 'b', title: 'Mini blog' }),
      plan({ id: 'a', title: 'Put away', archivedAt: 1 }),
    ])
    expect(daily.map(({ label }) => label)).toEqual(['Today', 'Write a reflection'])
    expect(plans).toEqual([{ label: 'Mini blog', address: 'plumbline://plan/b' }])
  })

  test('are the latest five plans, and none that no address can name', () => {
    const many = ['f', 'e', 'not one word', 'd', 'c', 'b', 'a'].map((id) => plan({ id }))
    expect(quickLinksOf(many).plans.map(({ address }) => address.at(-1))).toEqual([
      'f',
      'e',
      'd',
      'c',
      'b',
    ])
  })

  test('are not longer than a menu can show', () => {
    const [link] = quickLinksOf([plan({ title: 'long '.repeat(100) })]).plans
    expect(link?.label).toHaveLength(100)
  })
})
