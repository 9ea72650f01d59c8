import type { Page } from '@playwright/test'

/** Fewer pixels than this of a scrolled part are a slit, not a place to read in. */
const lowestPart = 96

/** Pixels of a line that holds a word or two. */
const narrowestLine = 56

/**
 * Looks for what a narrow window takes away: text and controls that lie outside of it, that are cut off, or that
 * need scrolling sideways. The month and the timeline, which mean something in two directions, may scroll.
 *
 * @returns one line for each
 */
export function findUnreflowed(page: Page): Promise<string[]> {
  return page.evaluate(lookAround, { lowest: lowestPart, narrowest: narrowestLine })
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** Runs in the page. */
function lookAround(limits: { readonly lowest: number; readonly narrowest: number }): string[] {
  const { lowest, narrowest } = limits
  const chart = 'main[aria-label="Timeline"] div:has(> div > section[aria-label])'
  const twoDimensional = `[role="grid"], ${chart}`
  const found = new Set<string>()
  const placed: { readonly element: HTMLElement; readonly box: Box }[] = []
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      isAside(element)
    )
      continue
    const { overflowX, overflowY } = getComputedStyle(element)
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
    if (/auto|scroll/.test(overflowX) && scrollWidth > clientWidth + 1 && !isTextField(element)) {
      found.add(`scrolls sideways by ${scrollWidth - clientWidth}: ${nameOf(element)}`)
    }
    const scrolls = /auto|scroll/.test(overflowY) && scrollHeight > clientHeight + 1
    if (scrolls && clientHeight < lowest && !isTextField(element)) {
      found.add(`is a slit of ${clientHeight}: ${nameOf(element)}`)
    }
    const boxes = boxesOf(element)
    if (boxes.length > 6 && boxes.every(({ width }) => width < narrowest)) {
      found.add(`stands in a column of ${boxes.length} lines: ${nameOf(element)}`)
    }
    for (const box of boxes) {
      const loss = lossOf(element, box)
      if (loss) found.add(`${loss}: ${nameOf(element)}`)
      const seen = isLaidOver(element) ? null : seenOf(element, box)
      if (seen) placed.push({ element, box: seen })
    }
  }
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      if (isOver(one.box, other.box) && !isPartOf(one.element, other.element)) {
        found.add(`lies on ${nameOf(one.element)}: ${nameOf(other.element)}`)
      }
    }
  }
  return [...found]

  /** What is in sight of a box, now that everything is scrolled as it is. */
  function seenOf(element: Element, box: Box): Box | null {
    let { left, right, top, bottom } = box
    for (let around: Element | null = element; around; around = around.parentElement) {
      // What scrolls as a whole is looked at as a whole.
      if (around.matches('main, [role="dialog"]')) break
      if (getComputedStyle(around).overflowY === 'visible') continue
      const edge = around.getBoundingClientRect()
      left = Math.max(left, edge.left)
      right = Math.min(right, edge.right)
      top = Math.max(top, edge.top)
      bottom = Math.min(bottom, edge.bottom)
    }
    return left < right && top < bottom ? { left, right, top, bottom } : null
  }

  function isOver(one: Box, other: Box): boolean {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
    return across > 3 && down > 6
  }

  function isPartOf(one: Element, other: Element): boolean {
    return one.contains(other) || other.contains(one)
  }

  /** Is it in front of what scrolls behind it, or is something in front of it? */
  function isLaidOver(element: Element): boolean {
    const dialog = document.querySelector('[role="dialog"]')
    if (dialog && !dialog.contains(element)) return true
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(around).position)) return around !== dialog
      if (around === dialog) return false
    }
    return false
  }

  function isAside(element: Element): boolean {
    return element.closest(`.sr, [inert], svg, ${twoDimensional}`) !== null
  }

  function isTextField(element: Element): boolean {
    return element.matches('input, textarea')
  }

  /** Of the text that is directly in it, and of what can be pressed or filled in. */
  function boxesOf(element: HTMLElement): DOMRect[] {
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    )
    const ofTexts = texts.flatMap((text) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      return [...range.getClientRects()]
    })
    const isControl = element.matches('button, a, input, textarea')
    return [...ofTexts, ...(isControl ? [element.getBoundingClientRect()] : [])]
  }

  function lossOf(element: HTMLElement, { left, right, top, bottom }: DOMRect): string | null {
    if (right - left < 1 || bottom - top < 1) return null
    let box = { left, right, top, bottom }
    for (let around: Element | null = element; around; around = around.parentElement) {
      const style = getComputedStyle(around)
      const edge = around.getBoundingClientRect()
      const scrollsDown = /auto|scroll/.test(style.overflowY)
      const isCutDown = /hidden|clip/.test(style.overflowY)
      const isCutAcross = /hidden|clip/.test(style.overflowX)
      // Only for screen readers: nothing is to be seen of it.
      if (edge.width <= 1 && isCutAcross) return null
      const isShortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      if (isShortened)
        box = { left: edge.left, right: edge.right, top: edge.top, bottom: edge.bottom }
      else if (around === document.body || around === document.documentElement) continue
      else {
        if (isCutAcross && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
          return 'is cut off across'
        }
        if (isCutDown && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1)) {
          return 'is cut off below'
        }
        if (scrollsDown) box = { ...box, top: edge.top, bottom: edge.bottom }
      }
      if (style.position === 'fixed') break
    }
    if (box.right > innerWidth + 1 || box.left < -1) return 'is beside the window'
    if (box.bottom > innerHeight + 1 || box.top < -1) return 'is below the window'
    return null
  }

  function nameOf(element: HTMLElement): string {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return `${element.tagName.toLowerCase()}.${element.className} “${words.trim().slice(0, 50)}”`
  }
}
