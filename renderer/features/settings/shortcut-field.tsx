import clsx from 'clsx'
import { type KeyboardEvent, useState } from 'react'
import type { KeyPress } from '#shared/keys/pressed-keys'
import { translate } from '#shared/language/translate'
import { isMac } from '../../desktop/platform'
import { Button } from '../../ui/button'
import type { ShortcutReading } from './read-shortcut'
import styles from './shortcut-field.module.css'

interface ShortcutFieldProps {
  readonly label: string
  /** The keys as they are now, as they are written for people; null for none. */
  readonly keys: string | null
  readonly isDisabled?: boolean
  readonly isSmall?: boolean
  /** Do they mean nothing at present? */
  readonly isOff?: boolean
  readonly read: (press: KeyPress, isMac: boolean) => ShortcutReading
  readonly onChoose: (shortcut: string) => void
  /** Asked for by Backspace; where it is missing there have to be keys. */
  readonly onRemove?: () => void
  /** Says why keys cannot be used; null takes back what was said. */
  readonly onRefuse: (reason: string | null) => void
}

/** A shortcut that is changed by pressing its keys. */
export function ShortcutField(props: ShortcutFieldProps) {
  const {
    label,
    keys,
    isDisabled = false,
    isSmall = false,
    isOff = false,
    onRemove,
    onRefuse,
  } = props
  const [isListening, setListening] = useState(false)

  /** Before the button and the shortcuts of the app hear of it. */
  function onKeyDownCapture(event: KeyboardEvent) {
    if (!isListening || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (event.key === 'Escape' && isAlone) return setListening(false)
    if (event.key === 'Backspace' && isAlone && onRemove) {
      setListening(false)
      return onRemove()
    }
    const reading = props.read(event.nativeEvent, isMac)
    if (reading.kind === 'unusable') onRefuse(reading.reason)
    else if (reading.kind === 'shortcut') {
      setListening(false)
      props.onChoose(reading.shortcut)
    }
  }

  const listening = onRemove
    ? translate('Press the new keys, Backspace for none, or Esc')
    : translate('Press the new keys, or Esc')
  const resting =
    keys === null
      ? translate('{command}: no keys. Change', { command: label })
      : translate('{command}: {keys}. Change', { command: label, keys })
  return (
    <span
      // Its keys are read here, and those that open a menu or a dialog stay where they are.
      onKeyDownCapture={onKeyDownCapture}
      onBlur={() => setListening(false)}
    >
      <Button
        className={clsx(styles.button, isSmall && styles.small)}
        size={isSmall ? 's' : 'm'}
        aria-label={isListening ? listening : resting}
        isDisabled={isDisabled}
        data-off={isOff || undefined}
        onPress={() => {
          onRefuse(null)
          setListening(true)
        }}
      >
        {isListening ? translate('Press the keys') : (keys ?? translate('None'))}
      </Button>
    </span>
  )
}
