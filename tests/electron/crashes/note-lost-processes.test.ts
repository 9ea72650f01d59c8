import { expect, test, vi } from 'vitest'
import { noteLostProcesses } from '../../../electron/crashes/note-lost-processes'
import { fakeFaultLog } from './fake-fault-log'

const app = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  return new EventEmitter()
})
vi.mock('electron', () => ({ app }))

test('a lost process is noted by its name, one that ended as it should is not', () => {
  const faults = fakeFaultLog()
  noteLostProcesses(faults)
  const gone = (details: object): boolean => app.emit('child-process-gone', {}, details)
  gone({ type: 'GPU', reason: 'crashed', exitCode: 139 })
  gone({
    type: 'Utility',
    serviceName: 'network.mojom.NetworkService',
    reason: 'killed',
    exitCode: 9,
  })
  gone({ type: 'Utility', serviceName: 'audio.mojom.AudioService', reason: 'clean-exit' })
  expect(faults.noted).toEqual([
    { kind: 'process-gone', process: 'GPU', reason: 'crashed', exitCode: 139 },
    {
      kind: 'process-gone',
      process: 'network.mojom.NetworkService',
      reason: 'killed',
      exitCode: 9,
    },
  ])
})
