import { homedir, hostname, userInfo } from 'node:os'
import { expect, test, vi } from 'vitest'
import { faultReport } from '../../../electron/faults/fault-report'

vi.mock('electron', () => ({ app: { getVersion: () => '1.2.3', isPackaged: true } }))

test('the report says versions, the system and the end of the log, and not whose computer it is', () => {
  const report = faultReport({ note: () => {}, recent: () => ['the last line'] })
  expect(report).toMatch(/^Plumbline 1\.2\.3\nElectron .*, Node \d+\.\d+\.\d+\n/)
  expect(report).toContain('the newest last:\nthe last line\n')
  expect(report).not.toContain(homedir())
  expect(report).not.toContain(hostname())
  expect(report).not.toMatch(new RegExp(`\\b${userInfo().username}\\b`))
})

test('a report without a fault says so', () => {
  expect(faultReport({ note: () => {}, recent: () => [] })).toContain('The log is empty.')
})
