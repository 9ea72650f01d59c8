import { describe, expect, it, test } from 'vitest'
import { scopeNote } from '#shared/planning/scope-guard'
import { buildBundle } from '../../support/build-bundle'

const { tasks } = buildBundle()
  .task({ step: 2, title: 'Endpoint one: list posts' })
  .task({ step: 2, title: 'Endpoint two: create a post' })
  .task({ step: 3, title: 'Style the page' })
  .build()

const added = (title: string) => scopeNote(tasks, { id: 'new', step: 2, title })

describe('the scope of step 2', () => {
  test.each(['Endpoint three: delete a post', 'Add DELETE /posts', 'A route for tags'])(
    'is noted for a third endpoint: %s',
    (title) => expect(added(title)).toBe('third-endpoint'),
  )

  test.each(['Write an index', 'Get the tests to pass', ''])(
    'is noted for any other work: %s',
    (title) => expect(added(title)).toBe('more-work'),
  )

  it('counts endpoints: a second one is only more work', () => {
    const one = tasks.slice(1)
    expect(scopeNote(one, { id: 'new', step: 2, title: 'Endpoint for tags' })).toBe('more-work')
  })

  it('is noted for a task that comes from another step', () => {
    expect(scopeNote(tasks, { ...tasks[2]!, step: 2 })).toBe('more-work')
  })

  it('is not noted for what is there already, or for other steps', () => {
    expect(scopeNote(tasks, { ...tasks[0]!, title: 'GET /posts' })).toBeNull()
    expect(scopeNote(tasks, { id: 'new', step: 3, title: 'Call the endpoint' })).toBeNull()
  })
})
