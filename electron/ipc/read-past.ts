import * as v from 'valibot'
import type { Handler } from './handler'

export const readPast: Handler<'readPast'> = {
  argument: v.undefined(),
  handle: (_nothing, { storage }) => storage.readPast(),
}
