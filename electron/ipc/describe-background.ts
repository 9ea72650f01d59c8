import * as v from 'valibot'
import type { Handler } from './handler'

export const describeBackground: Handler<'describeBackground'> = {
  argument: v.undefined(),
  handle: (_nothing, { background }) => background.describe(),
}
