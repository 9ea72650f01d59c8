import * as v from 'valibot'
import type { Handler } from './handler'

/** What the steps are is for the page to know; they are checked again when they are read. */
export const sendSteps: Handler<'sendSteps'> = {
  argument: v.strictObject({
    seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    part: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    steps: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(1_000)),
  }),
  handle: async (steps, { storage }) => storage.takeSteps(steps),
}
