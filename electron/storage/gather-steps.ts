import type { JournalRecord, StepsOfChange } from '#shared/ipc/desktop-api'

/** Steps of changes that are too large for one message, until the changes themselves come. */
export interface StepGatherer {
  take(steps: StepsOfChange): void
  /**
   * Puts the steps into the changes they belong to, and lets go of all that came.
   *
   * @returns null when not just the steps of each change have come: then none of the changes counts
   */
  complete(records: readonly JournalRecord[]): readonly JournalRecord[] | null
}

/**
 * What is gathered is in memory alone and nobody was told that it is safe: should the app end, the page still has
 * it in its database, and sends it again.
 */
export function gatherSteps(): StepGatherer {
  const gathered = new Map<number, unknown[][]>()

  function take({ seq, part, steps }: StepsOfChange): void {
    // A page that was loaded anew begins anew.
    if (part === 0) gathered.set(seq, [])
    const parts = gathered.get(seq)
    if (parts?.length === part) parts.push([...steps])
    // One was lost, or came twice: what is there is no beginning of anything.
    else gathered.delete(seq)
  }

  function complete(records: readonly JournalRecord[]): readonly JournalRecord[] | null {
    const whole = records.map((record) => {
      const { parts, ...rest } = record
      if (parts === undefined) return record
      const came = gathered.get(record.seq)
      return came?.length === parts ? { ...rest, ops: came.flat() } : null
    })
    gathered.clear()
    return whole.every((record) => record !== null) ? whole : null
  }

  return { take, complete }
}
