import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JournalRecord } from '#shared/ipc/desktop-api'
import {
  checksumOf,
  decodeLine,
  encodeLine,
  recordOf,
} from '../../../electron/journal/journal-line'

/** Whatever a page may send, its keys in any order. */
const arbitraryRecord = fc
  .record({
    rest: fc.dictionary(fc.string(), fc.jsonValue()),
    seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    isCheckpoint: fc.boolean(),
  })
  .map(({ rest: { seq: _seq, isCheckpoint: _isCheckpoint, ...rest }, ...head }) => {
    const record = { ...rest, seq: head.seq, ...(head.isCheckpoint && { isCheckpoint: true }) }
    return record as JournalRecord
  })

function lineOf(json: string): Buffer {
  return Buffer.from(`${checksumOf(Buffer.from(json))} ${json}\n`)
}

describe('a line of the journal', () => {
  test('is known by its head, and holds its record', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const line = decodeLine(encodeLine(record).bytes)!
        expect(line).toMatchObject({
          seq: record.seq,
          isCheckpoint: record.isCheckpoint === true,
        })
        expect(recordOf(line)).toEqual(JSON.parse(JSON.stringify(record)))
      }),
    )
  })

  test('is none when a bit of it is another', () => {
    const { bytes } = encodeLine({ seq: 12, isCheckpoint: true })
    for (let bit = 0; bit < (bytes.length - 1) * 8; bit += 1) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(decodeLine(changed)).toBeNull()
    }
  })

  test.each(['', '7', 'null', '{}', '{"seq":"2"}', '{"seq":2.5}'])(
    'is none when it holds %j, whatever its sum',
    (json) => {
      expect(decodeLine(lineOf(json))).toBeNull()
    },
  )
})
