import * as v from 'valibot'
import type { JournalRecord } from '#shared/ipc/desktop-api'
import type { Handler } from './handler'

const record: v.GenericSchema<unknown, JournalRecord> = v.looseObject({
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  isCheckpoint: v.exactOptional(v.literal(true)),
  parts: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
})

/** What changed is for the page to know; it is checked again when it is read. */
export const appendChanges: Handler<'appendChanges'> = {
  argument: v.pipe(v.array(record), v.minLength(1), v.maxLength(10_000)),
  handle: (records, { storage }) => storage.append(records),
}
