import { keep, recall } from '../desktop/window-memory'
import type { ShownView } from './use-shown-view'

const key = 'shown-view'

export function rememberView(view: ShownView): void {
  keep(key, JSON.stringify(view))
}

/** The screen that was shown before the app was drawn anew; null at a start of its own. */
export function rememberedView(): ShownView | null {
  const text = recall(key)
  // Only this version can have written it: another one comes with another window.
  return text === null ? null : (JSON.parse(text) as ShownView)
}

/** What is opened on purpose begins anew, and so never goes round with a screen that brings it down. */
export function forgetView(): void {
  keep(key, null)
}
