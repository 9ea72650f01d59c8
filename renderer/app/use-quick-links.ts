import { useEffect } from 'react'
import { quickLinksOf } from '#shared/links/quick-links'
import type { Plan } from '#shared/model/plan'
import { desktop } from '../desktop/desktop'

/** Keeps the links at the app's icon true. */
export function useQuickLinks(plans: readonly Plan[]): void {
  const links = JSON.stringify(quickLinksOf(plans))
  useEffect(() => {
    void desktop.setQuickLinks(JSON.parse(links) as ReturnType<typeof quickLinksOf>)
  }, [links])
}
