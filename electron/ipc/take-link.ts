import * as v from 'valibot'
import type { Handler } from './handler'

export const takeLink: Handler<'takeLink'> = {
  argument: v.undefined(),
  handle: (_nothing, { links }) => links.take(),
}
