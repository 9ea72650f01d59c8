import { type RefObject, useEffect } from 'react'
import type { DraftField } from './draft-problems'
import type { Page } from './page'

interface WizardFocus {
  readonly page: Page
  readonly refusals: number
  /** The first field that keeps the user from going on. */
  readonly field: DraftField | null
}

/** Moves the focus to the heading of a new page, and to the field in question when going on is refused. */
export function useWizardFocus(
  form: RefObject<HTMLElement | null>,
  { page, refusals, field }: WizardFocus,
): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [form, page])

  useEffect(() => {
    if (refusals === 0 || !field) return
    // not translated: a selector
    form.current?.querySelector<HTMLElement>(`[data-field=${field}] input`)?.focus()
    // Only being refused moves the focus, not typing that mends one field of several.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [form, page, refusals])
}
