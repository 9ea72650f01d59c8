import type { DebuggingSignal, Reflection } from '#shared/model/reflection'

/** How often each debugging signal was chosen. */
export type SignalCounts = Readonly<Record<DebuggingSignal, number>>

/** Nothing chosen yet. */
export const noSignals: SignalCounts = { data: 0, interface: 0, both: 0, none: 0 }

/**
 * Counts debugging signals, by group. Each reflection with a signal counts once, also several of one day:
 * each tells of an occasion of its own.
 *
 * @param reflections in any order
 * @param groupOf the step, side or skill area of a reflection; null leaves it out
 * @returns only groups that have a signal
 * @example measureSignals(reflections, ({ step }) => step).get(2)?.data // 4
 */
export function measureSignals<Group>(
  reflections: readonly Reflection[],
  groupOf: (reflection: Reflection) => Group | null,
): ReadonlyMap<Group, SignalCounts> {
  const groups = new Map<Group, Record<DebuggingSignal, number>>()
  for (const reflection of reflections) {
    const signal = reflection.debugging
    const group = signal === null ? null : groupOf(reflection)
    if (group === null || signal === null) continue
    let counts = groups.get(group)
    if (!counts) groups.set(group, (counts = { ...noSignals }))
    counts[signal] += 1
  }
  return groups
}
