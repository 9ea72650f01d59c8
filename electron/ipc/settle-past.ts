import * as v from 'valibot'
import type { Handler } from './handler'

export const settlePast: Handler<'settlePast'> = {
  argument: v.strictObject({
    database: v.pipe(v.string(), v.regex(/^plumbline(-\d{1,6})?$/)),
    schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
    hasData: v.boolean(),
    untold: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(10_000)))),
  }),
  handle: (past, { storage }) => storage.settle(past),
}
