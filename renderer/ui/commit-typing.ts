import { flushSync } from 'react-dom'

/**
 * Lets the field in use take over what was typed into it, as leaving it does.
 *
 * @returns false when a field holds text it cannot read; it has the focus then and says why
 */
export function commitTyping(form: HTMLElement | null): boolean {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement) flushSync(() => focused.blur())
  const unreadable = form?.querySelector<HTMLElement>('input[aria-invalid=true]')
  unreadable?.focus()
  return !unreadable
}
