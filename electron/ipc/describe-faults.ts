import * as v from 'valibot'
import { faultReport } from '../faults/fault-report'
import type { Handler } from './handler'

export const describeFaults: Handler<'describeFaults'> = {
  argument: v.undefined(),
  handle: (_nothing, { faults }) => faultReport(faults),
}
