import { useEffectEvent, useLayoutEffect } from 'react'

/** Lets Enter go on wherever it means nothing else, and Ctrl or Cmd with Enter everywhere. */
export function useWizardKeys(onGoOn: () => void): void {
  const goOn = useEffectEvent(onGoOn)

  // A layout effect, so that a page on screen takes keys at once.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isEnter(event) || !goesOn(event)) return
      event.preventDefault()
      event.stopPropagation()
      goOn()
    }
    // Before the controls see it: several of them keep Enter to themselves.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

/** A held key must not run through all pages, and Enter that ends a composition is typing. */
function isEnter({ key, repeat, isComposing, shiftKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !repeat && !isComposing && !shiftKey && !altKey
}

function goesOn(event: KeyboardEvent): boolean {
  const target = event.target as Element
  if (target.closest(overlays)) return false
  return event.ctrlKey || event.metaKey || !target.closest(ownEnter)
}

const overlays = '[role=dialog], [role=menu], [role=listbox]'

/** What has a use of its own for Enter. A radio is a button too, but it is chosen without. */
const ownEnter = [
  'button:not([role=radio])',
  'a[href]',
  'textarea',
  '[contenteditable=true]',
  '[role=gridcell]',
  '[data-keeps-enter]',
].join(', ')
