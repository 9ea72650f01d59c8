import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FaultPoint } from '../../../electron/fault-points'
import { openJournal } from '../../../electron/journal/open-journal'
import { openPast } from '../../../electron/storage/open-past'
import { openStorage } from '../../../electron/storage/open-storage'

let data: string
let time: number
const clear = vi.fn<() => Promise<void>>(async () => {
  rmSync(join(data, 'IndexedDB'), { recursive: true, force: true })
})

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'plumbline-storage-'))
  time = Date.UTC(2026, 10, 2)
  clear.mockClear()
})
afterEach(() => rmSync(data, { recursive: true }))

interface Opening {
  readonly app?: string
  readonly hasBackups?: boolean
  readonly reach?: (point: FaultPoint) => void
}

function open({ app = '1.0.0', hasBackups = false, reach }: Opening = {}) {
  return openStorage({
    dataFolder: data,
    journal: openJournal(data),
    past: openPast(data),
    versions: { app, electron: '42.0.0' },
    hasBackups: async () => hasBackups,
    clear,
    now: () => new Date((time += 1_000)),
    ...(reach && { reach }),
  })
}

function fillDatabase(text: string) {
  const folder = join(data, 'IndexedDB', 'app_plumbline_0.indexeddb.leveldb')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '000003.log'), text)
}

const settled = { database: 'plumbline', schemaVersion: 4, hasData: true }
const damaged = () => readdirSync(join(data, 'damaged')).toSorted()

describe('the past', () => {
  test('of a new profile holds nothing', async () => {
    expect(await open().readPast()).toEqual({
      everHadData: false,
      database: null,
      schemaVersion: null,
      lastSeq: 0,
      isWhole: true,
      problem: null,
      isUpdated: false,
      isDiskFull: false,
      untold: null,
    })
  })

  test('holds what was settled, and every change that was acknowledged', async () => {
    const storage = open()
    await storage.settle(settled)
    await storage.append([{ seq: 1 }])
    expect(await open().readPast()).toMatchObject({
      everHadData: true,
      database: 'plumbline',
      schemaVersion: 4,
      lastSeq: 1,
    })
  })

  test.each([
    ['the journal', (): void => rmSync(join(data, 'journal'), { recursive: true })],
    ['its file', (): void => rmSync(join(data, 'past.json'))],
  ])('is still one when somebody deletes %s', async (_what, lose) => {
    await open().append([{ seq: 1 }])
    lose()
    expect(await open().readPast()).toMatchObject({ everHadData: true })
  })

  test('is one where there are backups, and none without', async () => {
    expect(await open({ hasBackups: true }).readPast()).toMatchObject({ everHadData: true })
    expect(await open().readPast()).toMatchObject({ everHadData: false })
  })

  test('that is damaged is kept aside, and nothing is made up', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    writeFileSync(join(data, 'past.json'), '{"everHadData": tr')
    expect(await open().readPast()).toMatchObject({ database: null, everHadData: false })
    expect(existsSync(join(data, 'past.json.damaged'))).toBe(true)
  })

  test('knows when another version ran last', async () => {
    await open().settle(settled)
    expect(await open().readPast()).toMatchObject({ isUpdated: false })
    expect(await open({ app: '1.1.0' }).readPast()).toMatchObject({ isUpdated: true })
  })

  test('keeps what the user was not told yet until it is told', async () => {
    await open().settle({ ...settled, untold: '{"fault":"gone"}' })
    await open().settle(settled)
    expect(await open().readPast()).toMatchObject({ untold: '{"fault":"gone"}' })
    await open().settle({ ...settled, untold: null })
    expect(await open().readPast()).toMatchObject({ untold: null })
  })

  test('never forgets that there was data', async () => {
    await open().settle(settled)
    await open().settle({ ...settled, hasData: false })
    expect(await open().readPast()).toMatchObject({ everHadData: true })
  })
})

describe('a change that came in parts', () => {
  const steps = (part: number) => ({ seq: 1, part, steps: [`step ${part}`] })

  test('is appended as if it had come whole, and as one that is there when it comes again', async () => {
    const storage = open()
    for (const _time of ['first', 'second']) {
      storage.takeSteps(steps(0))
      storage.takeSteps(steps(1))
      const change = { seq: 1, ops: [], parts: 2 }
      expect(await storage.append([change])).toEqual({ kind: 'kept', lastSeq: 1 })
    }
    expect(await storage.readJournal()).toEqual([{ seq: 1, ops: ['step 0', 'step 1'] }])
  })

  test('is not, and nothing with it, while a part is missing', async () => {
    const storage = open()
    storage.takeSteps({ ...steps(0), seq: 2 })
    const change = { seq: 2, ops: [], parts: 2 }
    expect(await storage.append([{ seq: 1 }, change])).toMatchObject({ kind: 'failed' })
    expect(await storage.readJournal()).toEqual([])
  })
})

describe('setting a database aside', () => {
  test('keeps its files, then empties it', async () => {
    fillDatabase('records')
    const answer = await open().setAside()
    const [folder] = damaged()
    expect(answer).toEqual({ kind: 'done', folder })
    const kept = join(data, 'damaged', folder!, 'app_plumbline_0.indexeddb.leveldb', '000003.log')
    expect(readFileSync(kept, 'utf8')).toBe('records')
    expect(clear).toHaveBeenCalledOnce()
  })

  test('keeps the last three', async () => {
    for (const text of ['1', '2', '3', '4']) {
      fillDatabase(text)
      const storage = open()
      await storage.setAside()
      await storage.settle(settled)
    }
    expect(damaged()).toHaveLength(3)
    const [oldest] = damaged()
    const log = join(data, 'damaged', oldest!, 'app_plumbline_0.indexeddb.leveldb', '000003.log')
    expect(readFileSync(log, 'utf8')).toBe('2')
  })

  test('a second time before there is a new one does not push out what matters', async () => {
    fillDatabase('records')
    await open().setAside()
    for (let attempt = 0; attempt < 4; attempt += 1) {
      fillDatabase('half done')
      await open().setAside()
    }
    expect(damaged()).toHaveLength(1)
    await open().settle(settled)
    fillDatabase('later')
    await open().setAside()
    expect(damaged()).toHaveLength(2)
  })

  test('that cannot keep them empties nothing, and says why', async () => {
    fillDatabase('records')
    writeFileSync(join(data, 'damaged'), 'in the way')
    expect(await open().setAside()).toMatchObject({ kind: 'failed', reason: expect.any(String) })
    expect(clear).not.toHaveBeenCalled()
  })

  test.each(['storage-kept', 'storage-cleared', 'before-switch', 'after-switch'] as const)(
    'ended at %s is begun again and comes to the same end',
    async (point) => {
      fillDatabase('records')
      const ended = open({
        reach: (reached) => {
          if (reached === point) throw new Error('the app ended here')
        },
      })
      await ended.setAside()
      await ended.settle({ ...settled, database: 'plumbline-2' }).catch(() => {})
      const storage = open()
      await storage.setAside()
      await storage.settle({ ...settled, database: 'plumbline-2' })
      expect(await open().readPast()).toMatchObject({ database: 'plumbline-2', everHadData: true })
      const logs = damaged().map((name) => readdirSync(join(data, 'damaged', name)))
      expect(logs[0]).toEqual(['app_plumbline_0.indexeddb.leveldb'])
    },
  )
})
