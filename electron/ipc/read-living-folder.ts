import * as v from 'valibot'
import type { Handler } from './handler'

export const readLivingFolder: Handler<'readLivingFolder'> = {
  argument: v.undefined(),
  handle: (_, { living }) => living.read(),
}
