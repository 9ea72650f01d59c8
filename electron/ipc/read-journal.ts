import * as v from 'valibot'
import type { Handler } from './handler'

export const readJournal: Handler<'readJournal'> = {
  argument: v.undefined(),
  handle: (_nothing, { storage }) => storage.readJournal(),
}
