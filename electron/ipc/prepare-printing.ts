import * as v from 'valibot'
import type { Handler } from './handler'

export const preparePrinting: Handler<'preparePrinting'> = {
  argument: v.undefined(),
  handle: (_nothing, { printing }) => printing.prepare(),
}
