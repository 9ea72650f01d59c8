import * as v from 'valibot'
import type { Handler } from './handler'

export const stopPrinting: Handler<'stopPrinting'> = {
  argument: v.undefined(),
  handle: (_nothing, { printing }) => printing.stop(),
}
