import * as v from 'valibot'
import type { Handler } from './handler'

export const answerThought: Handler<'answerThought'> = {
  argument: v.strictObject({
    id: v.pipe(v.string(), v.maxLength(100)),
    reason: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
  }),
  handle: (answer, { thoughts }) => thoughts.answer(answer),
}
