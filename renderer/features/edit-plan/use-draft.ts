import { useState } from 'react'

/**
 * What is being changed and not stored yet. It stays in sight until it is stored, or something else is.
 *
 * @param stored what is stored now, as text
 */
export function useDraft<T>(stored: string) {
  const [draft, setDraft] = useState<T | null>(null)
  const [seen, setSeen] = useState(stored)
  if (seen !== stored) {
    setSeen(stored)
    setDraft(null)
  }
  return [draft, setDraft] as const
}
