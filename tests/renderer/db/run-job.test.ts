import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { runJob } from '../../../renderer/db/jobs/run-job'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()
const bundle = buildBundle()
  .plan({ title: 'Mini blog' })
  .task({ title: 'Create the table' })
  .build()
const request = {
  planId: bundle.plan.id,
  formatId: 'markdown',
  context: { now: 0, today: toDay('2026-11-17') },
}

describe('a job', () => {
  it('reads what is stored and gives back what came of it', async () => {
    await storeBundle(bundle)
    const exported = await runJob('exportPlan', request)
    expect(exported?.title).toBe('Mini blog')
    expect(exported?.text).toContain('Create the table')
  })

  it('says what went wrong in it', async () => {
    await storeBundle(bundle)
    await expect(runJob('exportPlan', { ...request, formatId: 'none' })).rejects.toThrow(
      'Expected the id of an export format, but got "none"',
    )
  })

  it('ends at once when it is called off, its worker with it', async () => {
    await storeBundle(bundle)
    const terminate = vi.spyOn(Worker.prototype, 'terminate')
    const controller = new AbortController()
    const job = runJob('exportPlan', request, controller.signal)
    controller.abort()
    await expect(job).rejects.toBe(controller.signal.reason)
    expect(terminate).toHaveBeenCalledOnce()
  })

  it('does not begin when it has been called off before', async () => {
    const post = vi.spyOn(Worker.prototype, 'postMessage')
    const signal = AbortSignal.abort()
    await expect(runJob('exportPlan', request, signal)).rejects.toBe(signal.reason)
    expect(post).not.toHaveBeenCalled()
  })
})
