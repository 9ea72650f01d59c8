import { X } from 'lucide-react'
import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { translate } from '#shared/language/translate'
import { Button } from './button'
import { IconButton } from './icon-button'
import { currentToast, hideToast, onToastChange, type Toast } from './toast'
import styles from './toast-region.module.css'

const visibleFor = 6000

/** Where messages of showToast appear. It stays in the page, or its news would not be read out. */
export function ToastRegion() {
  const toast = useSyncExternalStore(onToastChange, currentToast)
  return (
    // The attribute keeps the way back within reach while a dialog makes the page inert.
    <div className={styles.region} role="status" data-region data-react-aria-top-layer="true">
      {toast && <ToastCard key={toast.id} toast={toast} />}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const [isHovered, setHovered] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const cameFrom = useRef<HTMLElement | null>(null)
  const isPaused = isHovered || isFocused

  useEffect(() => {
    if (isPaused) return
    const timer = setTimeout(hideToast, visibleFor)
    return () => clearTimeout(timer)
  }, [isPaused])

  function onFocus(event: FocusEvent) {
    if (!isFocused) cameFrom.current = event.relatedTarget as HTMLElement | null
    setFocused(true)
  }

  function close() {
    cameFrom.current?.focus()
    hideToast()
  }

  return (
    <div
      className={styles.toast}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocus={onFocus}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
    >
      <span>{toast.message}</span>
      {toast.action && (
        <Button
          size="s"
          className={styles.action}
          shortcut={toast.action.shortcut}
          onPress={() => {
            close()
            toast.action?.onPress()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        label={translate('Dismiss')}
        hasTooltip={false}
        className={styles.close}
        icon={<X />}
        onPress={close}
      />
    </div>
  )
}
