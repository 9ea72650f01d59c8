import * as v from 'valibot'
import type { Handler } from './handler'

export const readSettings: Handler<'readSettings'> = {
  argument: v.undefined(),
  handle: (_nothing, { settings }) => settings.current(),
}
