import { translate } from '#shared/language/translate'
import { startWatch } from '../trouble'
import type { Boot } from './boot'
import { checkStorage } from './check-storage'

/** How far the start of the app has come. */
export type BootState = Boot | { readonly kind: 'checking' } | { readonly kind: 'rebuilding' }

let state: BootState = { kind: 'checking' }
const listeners = new Set<() => void>()

/** Looks at the data before the first screen. */
export async function runBoot(mayGoWithoutBackup = false): Promise<void> {
  publish({ kind: 'checking' })
  const stop = startWatch()
  const onRebuild = () => {
    // That takes as long as it takes, and says so.
    stop()
    publish({ kind: 'rebuilding' })
  }
  try {
    publish(await checkStorage(onRebuild, mayGoWithoutBackup))
  } catch (error) {
    console.error(error)
    publish({
      kind: 'stuck',
      get reason() {
        return translate('Your data could not be opened. Nothing of it was changed.')
      },
      detail: String(error),
      mayGoOn: false,
    })
  } finally {
    stop()
  }
}

/** The data is in order now, by what the user chose. */
export function finishBoot(): void {
  publish({ kind: 'ready', recovery: null })
}

export function currentBoot(): BootState {
  return state
}

/** @returns how to stop listening */
export function onBoot(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function publish(next: BootState): void {
  state = next
  for (const listener of listeners) listener()
}
