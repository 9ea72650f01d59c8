import { type KeyboardEvent, useState } from 'react'
import { isMac } from '../../desktop/platform'
import { Button } from '../../ui/button'
import { readShortcut } from './read-shortcut'
import styles from './shortcut-field.module.css'

interface ShortcutFieldProps {
  readonly label: string
  /** The keys as they are now, as they are written for people. */
  readonly keys: string
  readonly isDisabled: boolean
  readonly onChoose: (shortcut: string) => void
  /** Says why keys cannot be used; null takes back what was said. */
  readonly onRefuse: (reason: string | null) => void
}

/** A shortcut that is changed by pressing its keys. */
export function ShortcutField({ label, keys, isDisabled, onChoose, onRefuse }: ShortcutFieldProps) {
  const [isListening, setListening] = useState(false)

  /** Before the button and the shortcuts of the app hear of it. */
  function onKeyDownCapture(event: KeyboardEvent) {
    if (!isListening || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const reading = readShortcut(event.nativeEvent, isMac)
    if (event.key === 'Escape') setListening(false)
    else if (reading.kind === 'unusable') onRefuse(reading.reason)
    else if (reading.kind === 'shortcut') {
      setListening(false)
      onChoose(reading.shortcut)
    }
  }

  return (
    <span onKeyDownCapture={onKeyDownCapture} onBlur={() => setListening(false)}>
      <Button
        className={styles.button}
        aria-label={isListening ? 'Press the new keys, or Esc' : `${label}: ${keys}. Change`}
        isDisabled={isDisabled}
        onPress={() => {
          onRefuse(null)
          setListening(true)
        }}
      >
        {isListening ? 'Press the keys' : keys}
      </Button>
    </span>
  )
}
