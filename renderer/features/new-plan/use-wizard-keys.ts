import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Lets Enter go on from anywhere in the form, and Ctrl or Cmd with Enter from anywhere on the screen. */
export function useWizardKeys(form: RefObject<HTMLElement | null>, onGoOn: () => void): void {
  const goOn = useEffectEvent(onGoOn)

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isEnter(event) || !goesOn(event, form.current)) return
      event.preventDefault()
      event.stopPropagation()
      goOn()
    }
    // Before the controls see it: several of them keep Enter to themselves.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [form])
}

/** A held key must not run through all pages, and Enter that ends a composition is typing. */
function isEnter({ key, repeat, isComposing, shiftKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !repeat && !isComposing && !shiftKey && !altKey
}

function goesOn(event: KeyboardEvent, form: HTMLElement | null): boolean {
  const target = event.target as Element
  if (target.closest(overlays)) return false
  if (event.ctrlKey || event.metaKey) return true
  if (target === document.body) return true
  return Boolean(form?.contains(target)) && !target.closest(ownEnter)
}

const overlays = '[role=dialog], [role=menu], [role=listbox]'

/** What Enter means something else to: buttons (but for radios), links, text of several lines, small forms. */
const ownEnter =
  'button:not([role=radio]), a[href], textarea, [contenteditable=true], [data-keeps-enter]'
