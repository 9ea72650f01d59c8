import { describe, expect, it } from 'vitest'
import { keep, recall } from '../../../renderer/desktop/window-memory'

describe('what the window keeps', () => {
  it('is nothing in a new one', () => {
    expect(recall('view')).toBeNull()
  })

  it('is told apart by its key, and forgotten one by one', () => {
    keep('view', 'calendar')
    keep('doubt', '')
    expect([recall('view'), recall('doubt')]).toEqual(['calendar', ''])
    keep('view', null)
    expect([recall('view'), recall('doubt')]).toEqual([null, ''])
  })
})
