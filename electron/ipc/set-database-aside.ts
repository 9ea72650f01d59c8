import * as v from 'valibot'
import type { Handler } from './handler'

export const setDatabaseAside: Handler<'setDatabaseAside'> = {
  argument: v.undefined(),
  handle: (_nothing, { storage }) => storage.setAside(),
}
