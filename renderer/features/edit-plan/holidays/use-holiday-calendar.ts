import { useState } from 'react'
import { type HolidayCalendar, loadHolidayCalendar } from './holiday-calendar'

type Loading =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'open'; readonly calendar: HolidayCalendar }

/** The holidays of the world, once somebody asks for them. */
export function useHolidayCalendar() {
  const [state, setState] = useState<Loading>({ kind: 'closed' })

  async function open() {
    setState({ kind: 'loading' })
    try {
      setState({ kind: 'open', calendar: await loadHolidayCalendar() })
    } catch {
      setState({ kind: 'failed' })
    }
  }

  return { state, open, close: () => setState({ kind: 'closed' }) }
}
