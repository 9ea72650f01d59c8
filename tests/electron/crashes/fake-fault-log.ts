import type { Fault } from '../../../electron/faults/fault'
import type { FaultLog } from '../../../electron/faults/open-fault-log'

/** A log that only remembers, and what it was told. */
export function fakeFaultLog(): FaultLog & { readonly noted: readonly Fault[] } {
  const noted: Fault[] = []
  return { noted, note: (fault) => void noted.push(fault), recent: () => [] }
}
