import { tabStopsIn } from '../ui/tab-stops'

/** The parts of a window: the sidebar, the title strip, the parts of the screen, and a message while it shows. */
const regionSelector =
  // not translated: a selector
  'nav, [data-region], main :is(section[aria-label], section[aria-labelledby], aside, article, [role="grid"])'

/**
 * Focuses the first stop of the part of the window after the one that has the focus, or before it; after the last
 * part comes the first.
 */
export function focusRegion(step: 1 | -1): void {
  const regions = regionsOfWindow()
  const active = document.activeElement
  const current = regions.findIndex((region) => region.contains(active))
  const start = current === -1 && step === -1 ? 0 : current
  const next = regions.at((start + step + regions.length) % regions.length)
  if (next) firstStop(next)?.focus()
}

/** In reading order, without those that lie in another one or that nothing can be done in. */
function regionsOfWindow(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(regionSelector)]
  return all.filter(
    (region) =>
      !all.some((other) => other !== region && other.contains(region)) && firstStop(region),
  )
}

function firstStop(region: HTMLElement): HTMLElement | undefined {
  return tabStopsIn(region)[0]
}
