import { describe, expect, it } from 'vitest'
import { deriveStanding } from '#shared/timeline/standing'

const begun = { plannedBefore: 300, plannedWithToday: 360, hasBegun: true, isFinished: false }

describe('the standing against the first plan', () => {
  it.each([
    { done: 0, kind: 'behind', minutes: 300, pace: 0 },
    { done: 225, kind: 'behind', minutes: 75, pace: 0.75 },
    { done: 285, kind: 'behind', minutes: 15, pace: 0.95 },
    { done: 286, kind: 'on-track', minutes: 0, pace: 1 },
    { done: 300, kind: 'on-track', minutes: 0, pace: 1 },
    { done: 360, kind: 'on-track', minutes: 0, pace: 1 },
    { done: 374, kind: 'on-track', minutes: 0, pace: 1 },
    { done: 375, kind: 'ahead', minutes: 15, pace: 375 / 360 },
    { done: 720, kind: 'ahead', minutes: 360, pace: 2 },
  ])('is $kind with $done of 300 to 360 minutes done', ({ done, ...standing }) => {
    expect(deriveStanding({ ...begun, done })).toEqual(standing)
  })

  it('leaves nobody behind on the first day', () => {
    const facts = { ...begun, plannedBefore: 0, plannedWithToday: 60, done: 0 }
    expect(deriveStanding(facts).kind).toBe('on-track')
  })

  it('has no pace to divide by when work was done before any was planned', () => {
    const facts = { ...begun, plannedBefore: 0, plannedWithToday: 0, done: 60 }
    expect(deriveStanding(facts)).toEqual({ kind: 'ahead', minutes: 60, pace: 1 })
  })

  it('waits before the plan begins and compares nothing once it is finished', () => {
    expect(deriveStanding({ ...begun, done: 0, hasBegun: false }).kind).toBe('waiting')
    expect(deriveStanding({ ...begun, done: 100, isFinished: true }).kind).toBe('finished')
  })
})
