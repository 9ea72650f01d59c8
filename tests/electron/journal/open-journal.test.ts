import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import * as nodeFiles from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { JournalRecord } from '#shared/ipc/desktop-api'
import type { FaultPoint } from '../../../electron/fault-points'
import { encodeLine } from '../../../electron/journal/journal-line'
import {
  journalName,
  openJournal,
  type Journal,
  type JournalFiles,
} from '../../../electron/journal/open-journal'

let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'plumbline-journal-'))
})
afterEach(() => rmSync(data, { recursive: true }))

const folder = () => join(data, 'journal')
const path = () => join(folder(), journalName)

/** A change as the page sends it: main knows nothing of it but its number. */
function change(seq: number, label = `Änderung ${seq} 👋\n`): JournalRecord {
  return {
    seq,
    label,
    ops: [{ table: 'logs', key: 'a', before: null, after: { minutes: seq } }],
  } as JournalRecord
}

const seqsOf = async (journal: Journal) => (await journal.read()).map(({ seq }) => seq)

/** A journal with the changes 1 to `last`, closed. */
async function fill(last: number): Promise<Buffer> {
  const journal = openJournal(data)
  for (let seq = 1; seq <= last; seq += 1) await journal.append([change(seq)])
  return readFileSync(path())
}

describe('appending', () => {
  test('keeps every change exactly, for its owner only, also after a restart', async () => {
    const journal = openJournal(data)
    expect(await journal.append([change(1)])).toEqual({ kind: 'kept', lastSeq: 1 })
    expect(await journal.append([change(2), change(3)])).toEqual({ kind: 'kept', lastSeq: 3 })
    expect(await openJournal(data).read()).toEqual([change(1), change(2), change(3)])
    expect(statSync(path()).mode & 0o777).toBe(0o600)
    expect(statSync(folder()).mode & 0o777).toBe(0o700)
  })

  test('that was asked for at the same time happens in the order of asking', async () => {
    const journal = openJournal(data)
    const seqs = Array.from({ length: 20 }, (_, index) => index + 1)
    const answers = await Promise.all(seqs.map((seq) => journal.append([change(seq)])))
    expect(answers.map((answer) => answer.kind === 'kept' && answer.lastSeq)).toEqual(seqs)
    expect(await seqsOf(journal)).toEqual(seqs)
  })

  test('the same change twice keeps it once, also after a restart', async () => {
    await fill(2)
    const journal = openJournal(data)
    expect(await journal.append([change(2), change(3)])).toEqual({ kind: 'kept', lastSeq: 3 })
    expect(await journal.append([change(1)])).toEqual({ kind: 'kept', lastSeq: 3 })
    expect(await seqsOf(journal)).toEqual([1, 2, 3])
  })

  test.each([
    ['with a number missing before it', 4],
    ['with a number that is another change already', 2],
  ])('a change %s is refused, and nothing of its batch is kept', async (_what, seq) => {
    await fill(2)
    const journal = openJournal(data)
    const answer = await journal.append([change(2), change(seq, 'Something else')])
    expect(answer).toEqual({ kind: 'out-of-order', lastSeq: 2 })
    expect(await seqsOf(journal)).toEqual([1, 2])
  })

  test('a change of no sensible size is refused in words, and the next one goes well', async () => {
    const journal = openJournal(data)
    const huge = await journal.append([change(1, 'x'.repeat(64_000_000))])
    expect(huge).toMatchObject({ kind: 'failed', reason: expect.stringContaining('too large') })
    expect(await journal.append([change(1)])).toEqual({ kind: 'kept', lastSeq: 1 })
  })

  test('a checkpoint follows on anything older, and changes follow on it', async () => {
    await fill(2)
    const journal = openJournal(data)
    const checkpoint: JournalRecord = { seq: 9, isCheckpoint: true }
    expect(await journal.append([checkpoint])).toEqual({ kind: 'kept', lastSeq: 9 })
    expect(await journal.append([change(10)])).toEqual({ kind: 'kept', lastSeq: 10 })
    expect(await seqsOf(openJournal(data))).toEqual([1, 2, 9, 10])
  })
})

describe('what a process that was ended left behind', () => {
  test('is cut off before anything is appended, at every byte it can end at', async () => {
    const whole = await fill(3)
    const third = encodeLine(change(3)).bytes.length
    for (let length = whole.length - third; length < whole.length; length += 1) {
      writeFileSync(path(), whole.subarray(0, length))
      const journal = openJournal(data)
      expect(await journal.describe()).toEqual({ lastSeq: 2, isWhole: true, problem: null })
      expect(statSync(path()).size).toBe(whole.length - third)
      expect(await journal.append([change(3)])).toEqual({ kind: 'kept', lastSeq: 3 })
      expect(readFileSync(path())).toEqual(whole)
    }
    expect(readdirSync(folder())).toEqual([journalName])
  })

  test('never costs a line that was synced, whatever garbage stands behind it', async () => {
    const whole = await fill(3)
    vi.spyOn(console, 'error').mockReturnValue()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (garbage) => {
        writeFileSync(path(), whole)
        appendFileSync(path(), garbage)
        const journal = openJournal(data)
        expect(await journal.describe()).toMatchObject({ lastSeq: 3, isWhole: true })
        await journal.append([change(4)])
        expect(await seqsOf(openJournal(data))).toEqual([1, 2, 3, 4])
      }),
      { numRuns: 60 },
    )
  })

  test('a line damaged in the middle is told, the others stay, and the file is kept as it was', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const whole = await fill(4)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        rmSync(folder(), { recursive: true })
        await openJournal(data).describe()
        const damaged = Buffer.from(whole)
        damaged[at]! ^= 1 << bit
        writeFileSync(path(), damaged)
        const journal = openJournal(data)
        const seqs = await seqsOf(journal)
        expect([3, 2]).toContain(seqs.length)
        for (const record of await journal.read()) expect(record).toEqual(change(record.seq))
        const isHole = seqs.some((seq, index) => index > 0 && seq !== seqs[index - 1]! + 1)
        expect((await journal.describe()).isWhole).toBe(!isHole)
        const kept = readdirSync(folder()).filter((name) => name.startsWith('damaged-'))
        const copies = kept.map((name) => readFileSync(join(folder(), name)))
        expect(isHole ? copies : [damaged]).toContainEqual(damaged)
      }),
      { numRuns: 80 },
    )
  })

  test('a hole is healed by a checkpoint', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    await fill(4)
    const lines = [1, 2, 4].map((seq) => encodeLine(change(seq)).bytes)
    writeFileSync(path(), Buffer.concat(lines))
    const journal = openJournal(data)
    expect(await journal.describe()).toMatchObject({ lastSeq: 4, isWhole: false })
    await journal.append([{ seq: 4, isCheckpoint: true }])
    expect(await journal.describe()).toMatchObject({ lastSeq: 4, isWhole: true })
    expect(await openJournal(data).describe()).toMatchObject({ lastSeq: 4, isWhole: true })
  })
})

describe('a disk that does not do as it is told', () => {
  test('takes a few bytes at a time, and everything arrives', async () => {
    const journal = openJournal(data, { files: filesWith({ mostBytes: 3 }) })
    expect(await journal.append([change(1), change(2)])).toMatchObject({ kind: 'kept' })
    expect(await openJournal(data).read()).toEqual([change(1), change(2)])
  })

  test.each([
    ['ENOSPC', 'The disk is full: free some space.'],
    ['EIO', 'The disk did not keep what was written: check it.'],
    ['EACCES', 'You may not write to the app’s own folder'],
    ['EBUSY', 'Another program holds the journal'],
  ])(
    'is told in words (%s), nothing is left of the change, and the next try goes well',
    async (code, words) => {
      const fault = { failAfter: Infinity, code }
      const journal = openJournal(data, { files: filesWith(fault) })
      await journal.append([change(1)])
      fault.failAfter = 40
      const before = readFileSync(path())
      const answer = await journal.append([change(2)])
      expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining(words) })
      expect(readFileSync(path())).toEqual(before)
      fault.failAfter = Infinity
      expect(await journal.append([change(2), change(3)])).toEqual({ kind: 'kept', lastSeq: 3 })
      expect(await seqsOf(openJournal(data))).toEqual([1, 2, 3])
    },
  )

  test('does not sync: the change is not acknowledged and not in the file', async () => {
    const fault = { syncFails: true }
    const journal = openJournal(data, { files: filesWith(fault) })
    expect(await journal.append([change(1)])).toMatchObject({ kind: 'failed' })
    fault.syncFails = false
    expect(await journal.append([change(1)])).toEqual({ kind: 'kept', lastSeq: 1 })
    expect(await seqsOf(openJournal(data))).toEqual([1])
  })

  test('has no place for the folder: says so, and goes on once it has', async () => {
    writeFileSync(folder(), 'in the way')
    const journal = openJournal(data)
    expect(await journal.append([change(1)])).toMatchObject({ kind: 'failed' })
    expect((await journal.describe()).problem).toMatch(/^Something is in the way/)
    rmSync(folder())
    expect(await journal.append([change(1)])).toEqual({ kind: 'kept', lastSeq: 1 })
  })

  test('loses the file while the app runs: the next change says what is missing', async () => {
    const journal = openJournal(data)
    await journal.append([change(1)])
    rmSync(folder(), { recursive: true })
    expect(await journal.append([change(2)])).toEqual({ kind: 'out-of-order', lastSeq: 0 })
    expect(await journal.append([{ seq: 2, isCheckpoint: true }])).toMatchObject({ kind: 'kept' })
    expect(await seqsOf(openJournal(data))).toEqual([2])
  })
})

describe('compacting', () => {
  test('keeps what the second newest backup does not have', async () => {
    await fill(9)
    const journal = openJournal(data)
    await journal.compact([8, 5, 2])
    expect(await seqsOf(journal)).toEqual([6, 7, 8, 9])
    expect(await journal.describe()).toMatchObject({ lastSeq: 9, isWhole: true })
    expect(await journal.append([change(10)])).toEqual({ kind: 'kept', lastSeq: 10 })
    expect(await seqsOf(openJournal(data))).toEqual([6, 7, 8, 9, 10])
  })

  test.each([
    ['there is one backup only', [8]],
    ['there is none', []],
    ['the others are from elsewhere', [8, 900, 901]],
  ])('keeps everything while %s', async (_when, backedUp) => {
    await fill(9)
    const journal = openJournal(data)
    await journal.compact(backedUp)
    expect(await seqsOf(journal)).toHaveLength(9)
  })

  test('never forgets the latest number', async () => {
    await fill(4)
    await openJournal(data).compact([4, 4])
    const journal = openJournal(data)
    expect(await journal.describe()).toMatchObject({ lastSeq: 4 })
    expect(await journal.append([change(4)])).toEqual({ kind: 'kept', lastSeq: 4 })
    expect(await journal.append([change(5)])).toEqual({ kind: 'kept', lastSeq: 5 })
  })

  test.each(['compact-before-rename', 'compact-after-rename'] satisfies FaultPoint[])(
    'that ends at %s leaves the old journal or the new one',
    async (wanted) => {
      await fill(9)
      const reach = (point: FaultPoint) => {
        if (point === wanted) throw new Error('ended here')
      }
      const ended = openJournal(data, { reach })
      await expect(ended.compact([8, 5])).rejects.toThrow('ended here')
      const journal = openJournal(data)
      expect([4, 9]).toContain((await journal.read()).length)
      expect(await journal.describe()).toEqual({ lastSeq: 9, isWhole: true, problem: null })
    },
  )
})

interface Fault {
  mostBytes?: number
  /** Bytes of one write after which it fails. */
  failAfter?: number
  code?: string
  syncFails?: boolean
}

/** Real files that fail as they are told. */
function filesWith(fault: Fault): JournalFiles {
  return {
    ...nodeFiles,
    async open(file, flags, mode) {
      const handle = await nodeFiles.open(file, flags, mode)
      // Taken before they are replaced.
      const [write, datasync] = [handle.write.bind(handle), handle.datasync.bind(handle)]
      const failing = Object.assign(handle, {
        write: async (bytes: Buffer, offset: number, length: number, position: number) => {
          if (offset + length > (fault.failAfter ?? Infinity)) {
            const few = Math.max(0, Math.min(length, (fault.failAfter ?? 0) - offset))
            await write(bytes, offset, few, position)
            throw Object.assign(new Error(fault.code), { code: fault.code })
          }
          return write(bytes, offset, Math.min(length, fault.mostBytes ?? length), position)
        },
        datasync: async () => {
          if (fault.syncFails) throw Object.assign(new Error('EIO'), { code: 'EIO' })
          return datasync()
        },
      })
      return failing as nodeFiles.FileHandle
    },
  }
}
