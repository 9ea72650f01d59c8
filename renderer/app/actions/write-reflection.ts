import type { Action } from './action'

/** Opens today's reflection from anywhere, ready for the first answer. */
export const writeReflection: Action = {
  id: 'write-reflection',
  menu: 'View',
  label: () => 'Write a reflection',
  shortcut: 'Mod+Shift+R',
  isEnabled: ({ bundle }) => bundle !== null,
  run: ({ goTo }) => {
    // What is still written for the day before keeps the sheet until one leaves it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    goTo('today')
    focusFirstField(mostFrames)
  },
}

/** Frames to wait for the screen: more than a second. */
const mostFrames = 90

/** The screen has to be there, and shown, before its first field can take the focus. */
function focusFirstField(framesLeft: number): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(
      '[data-focus-target="reflection-sheet"] [role="radio"][tabindex="0"]',
    )
    field?.focus()
    const isDone = field !== null && document.activeElement === field
    if (!isDone && framesLeft > 0) focusFirstField(framesLeft - 1)
  })
}
