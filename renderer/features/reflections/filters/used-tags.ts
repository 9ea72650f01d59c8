import type { Reflection } from '#shared/model/reflection'

/** As many as can be overlooked; the others are found by searching. */
const mostTags = 12

/** The tags that are used most, and those that are chosen, by name. */
export function usedTags(
  reflections: readonly Reflection[],
  chosen: readonly string[],
): readonly string[] {
  const counts = new Map<string, number>()
  for (const tag of reflections.flatMap(({ tags }) => tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostTags)
  const shown = new Set([...most.map(([tag]) => tag), ...chosen])
  return [...shown].toSorted((a, b) => a.localeCompare(b))
}
