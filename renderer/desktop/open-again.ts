import { desktop } from './desktop'

/** Loads the page anew, which only the main process can: to the guard of the window a page that reloads itself leaves. */
export function openAgain(): Promise<void> {
  return desktop.controlWindow('open-again')
}
