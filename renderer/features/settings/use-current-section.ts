import { type RefObject, useEffect, useRef, useState } from 'react'
import { type SectionId, sections } from './sections'

interface CurrentSection {
  readonly current: SectionId
  /** Scrolls to a section and moves the focus there. */
  readonly choose: (id: SectionId) => void
  readonly scrollerRef: RefObject<HTMLDivElement | null>
}

/** Which section is being read: the one that was chosen, until the user scrolls on by hand. */
export function useCurrentSection(): CurrentSection {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<SectionId | null>(null)
  const [read, setRead] = useState<SectionId>('appearance')

  useEffect(() => {
    const scroller = scrollerRef.current
    if (!scroller) return
    const stop = new AbortController()
    const { signal } = stop
    scroller.addEventListener('scroll', () => setRead(sectionAt(scroller)), { signal })
    for (const byHand of ['wheel', 'pointerdown', 'keydown', 'touchmove'] as const) {
      scroller.addEventListener(byHand, () => setChosen(null), { signal, passive: true })
    }
    return () => stop.abort()
  }, [])

  function choose(id: SectionId) {
    setChosen(id)
    const heading = sectionElement(scrollerRef.current, id)?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }

  return { current: chosen ?? read, choose, scrollerRef }
}

/** The line that is read moves down the page with the scrolling, so that every section has its turn. */
function sectionAt(scroller: HTMLElement): SectionId {
  const range = scroller.scrollHeight - scroller.clientHeight
  const progress = range > 0 ? scroller.scrollTop / range : 0
  const readLine = scroller.getBoundingClientRect().top + 1 + progress * (scroller.clientHeight - 2)
  const passed = sections.filter(({ id }) => {
    const element = sectionElement(scroller, id)
    return element !== null && element.getBoundingClientRect().top <= readLine
  })
  return passed.at(-1)?.id ?? 'appearance'
}

function sectionElement(scroller: HTMLElement | null, id: SectionId): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-section="${id}"]`) ?? null
}
