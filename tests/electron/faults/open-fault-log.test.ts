import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '../../../electron/faults/fault'
import { openFaultLog } from '../../../electron/faults/open-fault-log'

let folder: string
let now: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-log-'))
  now = Date.UTC(2026, 10, 17, 12)
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = () => openFaultLog(folder, '1.2.3', () => now)
const logs = () => join(folder, 'logs')
const gone: Fault = { kind: 'page-gone', reason: 'oom', exitCode: 133 }
const numbered = (exitCode: number): Fault => ({ kind: 'page-gone', reason: 'crashed', exitCode })

describe('the log', () => {
  test('does not exist before something goes wrong', () => {
    expect(open().recent()).toEqual([])
    expect(existsSync(logs())).toBe(false)
  })

  test('says when, in which version, what and where, on one line each', () => {
    const log = open()
    log.note(gone)
    log.note({ kind: 'process-gone', process: 'GPU', reason: 'crashed', exitCode: 139 })
    log.note({
      kind: 'main-error',
      errors: [
        { name: 'Error', code: '', frames: ['main/main.js:1:2', 'main/main.js:3:4'] },
        { name: 'Error', code: 'ENOSPC', frames: [] },
      ],
    })
    log.note({ kind: 'safe-mode' })
    expect(log.recent()).toEqual([
      '2026-11-17T12:00:00.000Z 1.2.3 page-gone reason=oom exit=133',
      '2026-11-17T12:00:00.000Z 1.2.3 process-gone process=GPU reason=crashed exit=139',
      '2026-11-17T12:00:00.000Z 1.2.3 main-error Error main/main.js:1:2 main/main.js:3:4 caused-by Error ENOSPC',
      '2026-11-17T12:00:00.000Z 1.2.3 safe-mode',
    ])
    expect(readFileSync(join(logs(), 'plumbline.log'), 'utf8').split('\n')).toHaveLength(5)
  })

  test('is there after a restart', () => {
    open().note(gone)
    expect(open().recent()).toHaveLength(1)
  })

  test('is for its owner only', () => {
    open().note(gone)
    expect(statSync(logs()).mode & 0o777).toBe(0o700)
    expect(statSync(join(logs(), 'plumbline.log')).mode & 0o777).toBe(0o600)
  })

  test('says the same within a minute once', () => {
    const log = open()
    log.note(gone)
    log.note(gone)
    now += 59_999
    log.note(gone)
    expect(log.recent()).toHaveLength(1)
    now += 1
    log.note(gone)
    expect(log.recent()).toHaveLength(2)
  })

  test('leaves out what is more than a word, whoever said it', () => {
    const log = open()
    log.note({ kind: 'page-gone', reason: 'dear diary\nfaked line', exitCode: 1 })
    expect(log.recent()).toEqual([expect.stringMatching(/page-gone reason=unknown exit=1$/)])
  })

  test('never takes more than three files of 256 kB, and keeps the newest', () => {
    const log = open()
    for (let number = 0; number < 16_000; number++) log.note(numbered(number))
    const sizes = readdirSync(logs()).map((name) => statSync(join(logs(), name)).size)
    expect(sizes).toHaveLength(3)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024)
    expect(log.recent().at(-1)).toContain('exit=15999')
  })

  test('shows the latest also just after a file is full', () => {
    const log = open()
    log.note(numbered(1))
    writeFileSync(join(logs(), 'plumbline.log'), `${'x'.repeat(99)}\n`.repeat(2621))
    log.note(numbered(2))
    expect(readdirSync(logs())).toEqual(['plumbline.1.log', 'plumbline.log'])
    expect(log.recent()).toHaveLength(60)
    expect(log.recent().at(-1)).toContain('exit=2')
  })

  test('that cannot be written is no fault of its own', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    writeFileSync(logs(), 'a file where the folder should be')
    const log = open()
    log.note(gone)
    expect(log.recent()).toEqual([])
    expect(report).toHaveBeenCalledExactlyOnceWith('plumbline: the log cannot be written: EEXIST')
    report.mockRestore()
  })
})
