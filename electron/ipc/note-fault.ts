import { pageFault } from '#shared/faults/page-fault'
import type { Handler } from './handler'

export const noteFault: Handler<'noteFault'> = {
  argument: pageFault,
  handle: (fault, { faults }) => faults.note(fault),
}
