import { describe, expect, test } from 'vitest'
import { areaMinutes, describeAreaMinutes } from '#shared/guide/area-minutes'
import { describeDebuggingNotes } from '#shared/guide/debugging-notes'
import { buildBundle } from '../../support/build-bundle'

describe('one’s own minutes', () => {
  const begun = buildBundle()
    .task({ area: 'server' })
    .task({ area: 'planning' })
    .task({ area: 'database' })
    .log({ taskId: 'task-1', minutes: 50 })
    .log({ taskId: 'task-1', minutes: 70, date: '2026-11-03' })
    .log({ taskId: 'task-2', minutes: 300 })
    .log({ taskId: 'task-3', minutes: 30 })
    .log({ taskId: 'gone', minutes: 30 })
    .build()

  test('are added up by skill area, and planning is none of the five', () => {
    expect(areaMinutes(begun)).toEqual({
      'front-end': 0,
      server: 120,
      'api-design': 0,
      database: 30,
      deployment: 0,
    })
  })

  test('are told with what is still untouched', () => {
    expect(describeAreaMinutes(areaMinutes(begun))).toBe(
      'Most of your minutes so far: server side, 2\u00a0h. ' +
        'You have not touched front end, API design and deployment yet.',
    )
    expect(describeAreaMinutes(areaMinutes(buildBundle().build()))).toContain(
      'No minutes are logged',
    )
    const all = { 'front-end': 1, server: 1, 'api-design': 9, database: 1, deployment: 1 }
    expect(describeAreaMinutes(all)).toBe(
      'Most of your minutes so far: API design, 9\u00a0min. You have worked in all five areas.',
    )
  })
})

test('notes on debugging are told from three that name a side', () => {
  const two = buildBundle()
    .reflection({ debugging: 'data' })
    .reflection({ debugging: 'interface' })
    .reflection({ debugging: 'both' })
  expect(describeDebuggingNotes(two.build())).toBeNull()
  expect(describeDebuggingNotes(two.reflection({ debugging: 'data' }).build())).toBe(
    'You, so far: requests and data in 2 notes, what the user sees in 1 note.',
  )
})
