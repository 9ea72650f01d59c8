import { formatClockTime } from '../../ui/format-clock-time'
import type { SaveState } from './use-reflection-draft'
import styles from './reflection-composer.module.css'

/** Whether what was written is stored, in words. */
export function SaveStateLine({ state, isEmpty }: { state: SaveState; isEmpty: boolean }) {
  return (
    <p className={styles.state} role="status" data-failed={state.kind === 'failed' || undefined}>
      {describe(state, isEmpty)}
    </p>
  )
}

function describe(state: SaveState, isEmpty: boolean): string {
  switch (state.kind) {
    case 'untouched':
      return isEmpty ? 'Stored as you write' : 'Saved'
    case 'unsaved':
      return 'Saving…'
    case 'saved':
      return `Saved at ${formatClockTime(state.at)}`
    case 'failed':
      return `Not saved yet, your words stay here. ${state.reason}`
  }
}
