import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { isCharacterKey, pressedKeys } from '#shared/keys/pressed-keys'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { isPressed, useKeySetting } from '../../desktop/keys'
import { showToast } from '../../ui/toast'
import { isMac } from '../../desktop/platform'
import type { Action, ActionContext } from './action'
import { actions } from './actions'
import { buildMenu } from './build-menu'
import { commandOf } from './commands'
import { isTextField } from './is-text-field'
import { reasonOf } from '../../ui/reason-of'

/**
 * Connects the actions with the menu and the keyboard.
 *
 * @returns runs an action by its id, for buttons
 */
export function useActions(context: ActionContext): (id: string) => void {
  const latest = useRef(context)
  // In layout effects, so that what is on screen takes keys at once, and acts on what it shows.
  useLayoutEffect(() => {
    latest.current = context
  })

  const run = useCallback((id: string) => {
    const action = actions.find((candidate) => candidate.id === id)
    if (!action?.isEnabled(latest.current)) return
    Promise.resolve(action.run(latest.current)).catch((error: unknown) => {
      console.error(error)
      showToast({ message: translate('That did not work: {reason}', { reason: reasonOf(error) }) })
    })
  }, [])

  useLayoutEffect(() => desktop.onActionChosen(run), [run])
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const action = actions.find((candidate) => isPressed(event, commandOf(candidate)))
      if (!action || (isTextField(event.target) && isTyped(action, event))) return
      // While a dialog is open the menu does not hear of them either.
      event.preventDefault()
      if (!isDialogOpen()) run(action.id)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [run])

  const { bundle, history, goTo } = context
  const hasPlan = bundle !== null
  const keys = useKeySetting()
  useEffect(() => {
    void desktop.setMenu(buildMenu(latest.current))
  }, [hasPlan, history, goTo, keys])

  return run
}

/** A text field keeps its own undo, and the signs one types. */
function isTyped({ id }: Action, event: KeyboardEvent): boolean {
  return id === 'undo' || id === 'redo' || isCharacterKey(pressedKeys(event, isMac) ?? '')
}

/** While a dialog is open the page behind it does not react. React Aria sets no `aria-modal`. */
function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
