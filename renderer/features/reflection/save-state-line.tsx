import { Check } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { currentSafeguard, onSafeguard } from '../../db/journal/safeguard'
import { formatClockTime } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'
import type { SaveState } from './use-reflection-draft'
import styles from './reflection-composer.module.css'

interface SaveStateLineProps {
  readonly state: SaveState
  readonly isEmpty: boolean
  /** Is this the answer to a user who asked to save? */
  readonly isConfirmed: boolean
}

/**
 * Whether what was written is stored, in words. What is stored by itself is only shown: a screen reader
 * that said so twice a second would be in the way of the writing.
 */
export function SaveStateLine({ state, isEmpty, isConfirmed }: SaveStateLineProps) {
  const hasFailed = state.kind === 'failed'
  const isSafe = useSyncExternalStore(onSafeguard, currentSafeguard).problem === null
  return (
    <p
      className={styles.state}
      role="status"
      aria-live={isConfirmed || hasFailed ? 'polite' : 'off'}
      data-failed={hasFailed || undefined}
      data-confirmed={isConfirmed || undefined}
    >
      {/* Another element even for the same words, so that they are said again. */}
      <span key={String(isConfirmed)}>
        {isConfirmed && !isEmpty && !hasFailed && <Check aria-hidden />}
        {describe(state, isEmpty, isConfirmed, isSafe)}
      </span>
    </p>
  )
}

function describe(
  state: SaveState,
  isEmpty: boolean,
  isConfirmed: boolean,
  isSafe: boolean,
): string {
  switch (state.kind) {
    case 'untouched':
      if (!isEmpty) return translate('Saved')
      return isConfirmed ? translate('Nothing written yet') : translate('Stored as you write')
    case 'unsaved':
      return translate('Saving…')
    case 'saved':
      return describeSaved(formatClockTime(state.at), isSafe)
    case 'failed':
      return translate('Not saved yet, your words stay here. {reason}', { reason: state.reason })
  }
}

function describeSaved(time: string, isSafe: boolean): string {
  return isSafe
    ? translate('Saved at {time}', { time })
    : translate('Stored, not in the journal yet, at {time}', { time })
}
