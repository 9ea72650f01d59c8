/**
 * Sorts records by the task they belong to, in one pass.
 *
 * @returns records in their order, by task id
 */
export function groupByTask<T extends { readonly taskId: string }>(
  records: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const group = groups.get(record.taskId)
    if (group) group.push(record)
    else groups.set(record.taskId, [record])
  }
  return groups
}
