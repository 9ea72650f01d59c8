import { type RefObject, useEffect, useRef, useState } from 'react'

interface CurrentSection<Id> {
  readonly current: Id | undefined
  /** Scrolls to a section and moves the focus there. */
  readonly choose: (id: Id) => void
  readonly scrollerRef: RefObject<HTMLDivElement | null>
}

/**
 * Which section of a page is being read: the one that was chosen, until the user scrolls on by hand.
 *
 * @param ids of all sections, in the order of the page; must not change
 */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): CurrentSection<Id> {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<Id | null>(null)
  const [read, setRead] = useState(ids[0])

  useEffect(() => {
    const scroller = scrollerRef.current
    if (!scroller) return
    const stop = new AbortController()
    const { signal } = stop
    scroller.addEventListener('scroll', () => setRead(sectionAt(scroller, ids)), { signal })
    for (const byHand of ['wheel', 'pointerdown', 'keydown', 'touchmove'] as const) {
      scroller.addEventListener(byHand, () => setChosen(null), { signal, passive: true })
    }
    return () => stop.abort()
  }, [ids])

  function choose(id: Id) {
    setChosen(id)
    const heading = sectionElement(scrollerRef.current, id)?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }

  return { current: chosen ?? read, choose, scrollerRef }
}

/** The line that is read moves down the page with the scrolling, so that every section has its turn. */
function sectionAt<Id extends string>(scroller: HTMLElement, ids: readonly Id[]): Id | undefined {
  const range = scroller.scrollHeight - scroller.clientHeight
  const progress = range > 0 ? scroller.scrollTop / range : 0
  const readLine = scroller.getBoundingClientRect().top + 1 + progress * (scroller.clientHeight - 2)
  const passed = ids.filter((id) => {
    const element = sectionElement(scroller, id)
    return element !== null && element.getBoundingClientRect().top <= readLine
  })
  return passed.at(-1) ?? ids[0]
}

function sectionElement(scroller: HTMLElement | null, id: string): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-section="${id}"]`) ?? null
}
