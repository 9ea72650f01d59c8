import { startTransition, useEffect, useState } from 'react'

/**
 * A value that follows another one once that is painted: for what is large and looked at second.
 *
 * @param value the same one from drawing to drawing, unless it changes
 */
export function useAfterwards<Value>(value: Value): Value {
  const [later, setLater] = useState(value)
  useEffect(() => {
    startTransition(() => setLater(value))
  }, [value])
  return later
}
