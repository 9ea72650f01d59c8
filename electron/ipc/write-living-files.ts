import * as v from 'valibot'
import { isLivingPath } from '#shared/living/living-path'
import type { Handler } from './handler'

const text = v.pipe(v.string(), v.maxLength(20_000_000))

export const writeLivingFiles: Handler<'writeLivingFiles'> = {
  argument: v.strictObject({
    planId: v.pipe(v.string(), v.maxLength(200)),
    files: v.pipe(
      v.array(
        v.strictObject({
          path: v.pipe(v.string(), v.check(isLivingPath)),
          seen: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
          to: v.variant('kind', [
            v.strictObject({ kind: v.literal('write'), text }),
            v.strictObject({ kind: v.literal('remove') }),
            v.strictObject({ kind: v.literal('adopt') }),
          ]),
          keepCopy: v.boolean(),
        }),
      ),
      v.maxLength(5000),
    ),
  }),
  handle: (request, { living }) => living.write(request),
}
