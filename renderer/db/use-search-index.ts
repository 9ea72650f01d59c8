import { useEffect, useState } from 'react'
import type { Reflection } from '#shared/model/reflection'
import { type ReflectionIndex, reflectionIndex } from '#shared/reflection/search'

/** Entries taken in at a time, so that ten years of them never hold up a key. */
const slice = 100

/**
 * An index of the entries, made when it is first asked for and again when they change; until then the one
 * before answers.
 *
 * @returns null while there is none
 */
export function useSearchIndex(
  reflections: readonly Reflection[],
  isWanted: boolean,
): ReflectionIndex | null {
  const [index, setIndex] = useState<ReflectionIndex | null>(null)

  useEffect(() => {
    if (!isWanted) return undefined
    const next = reflectionIndex()
    let taken = 0
    let timer = setTimeout(takeIn)

    function takeIn() {
      next.add(reflections.slice(taken, taken + slice))
      taken += slice
      if (taken >= reflections.length) setIndex(next)
      else timer = setTimeout(takeIn)
    }

    return () => clearTimeout(timer)
  }, [reflections, isWanted])

  return index
}
