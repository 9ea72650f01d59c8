/** What Tab stops at, as far as a selector can say. */
const tabStops =
  // not translated: a selector
  ':is(a[href], button, input, textarea, select, [tabindex]):not([tabindex="-1"], :disabled)'

/** What Tab stops at within an element, itself included, in reading order. */
export function tabStopsIn(element: HTMLElement): HTMLElement[] {
  return [element, ...element.querySelectorAll<HTMLElement>(tabStops)].filter(
    (stop) =>
      stop.matches(tabStops) &&
      stop.checkVisibility({ visibilityProperty: true }) &&
      !stop.closest('[inert]'),
  )
}
