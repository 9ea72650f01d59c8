/** Frames to wait for a screen: some ten seconds, should it still have to be loaded. */
const mostFrames = 600

let latest = 0

/**
 * Focuses an element of a screen that is still to be drawn, and shown, before it can take the focus. Whoever
 * asks for another one in the meantime gets that one.
 *
 * @param selectors the first that is found gets it
 */
export function focusWhenThere(...selectors: string[]): void {
  latest += 1
  tryFocus(selectors, latest, mostFrames)
}

function tryFocus(selectors: readonly string[], turn: number, framesLeft: number): void {
  requestAnimationFrame(() => {
    if (turn !== latest) return
    const found = selectors.flatMap(
      (selector) => document.querySelector<HTMLElement>(selector) ?? [],
    )
    found[0]?.focus()
    const isDone = found[0] !== undefined && document.activeElement === found[0]
    if (!isDone && framesLeft > 0) tryFocus(selectors, turn, framesLeft - 1)
  })
}
