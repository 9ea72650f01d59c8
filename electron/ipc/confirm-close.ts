import * as v from 'valibot'
import type { Handler } from './handler'

export const confirmClose: Handler<'confirmClose'> = {
  argument: v.undefined(),
  handle: (_nothing, { closing }) => closing.confirm(),
}
