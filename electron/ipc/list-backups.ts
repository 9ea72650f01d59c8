import * as v from 'valibot'
import type { Handler } from './handler'

export const listBackups: Handler<'listBackups'> = {
  argument: v.undefined(),
  handle: (_nothing, { backups }) => backups.list(),
}
