import { Copy, Minus, Share, Square, X } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useState } from 'react'
import { translate } from '#shared/language/translate'
import { desktop } from '../desktop/desktop'
import { isMac } from '../desktop/platform'
import { Button } from '../ui/button'
import styles from './title-strip.module.css'

interface TitleStripProps {
  readonly onExport?: () => void
  /** What is said beside the actions of the screen. */
  readonly children?: ReactNode
}

/** The strip the window is dragged by, with the actions of the screen and, but on a Mac, the window's own. */
export function TitleStrip({ onExport, children }: TitleStripProps) {
  return (
    <div className={styles.strip} data-region>
      {onExport && (
        <div className={styles.actions}>
          {children}
          <Button variant="quiet" size="s" icon={<Share size={14} />} onPress={onExport}>
            {translate('Export')}
          </Button>
        </div>
      )}
      {!isMac && <WindowControls />}
    </div>
  )
}

function WindowControls() {
  const [isMaximized, setMaximized] = useState(false)
  useLayoutEffect(() => desktop.onWindowChanged(({ maximized }) => setMaximized(maximized)), [])
  return (
    <div className={styles.controls}>
      <button type="button" aria-label={translate('Minimise')} onClick={() => control('minimize')}>
        <Minus size={14} strokeWidth={1.4} />
      </button>
      <button
        type="button"
        aria-label={isMaximized ? translate('Restore') : translate('Maximise')}
        onClick={() => control('toggle-maximize')}
      >
        {isMaximized ? (
          <Copy size={12} strokeWidth={1.4} />
        ) : (
          <Square size={12} strokeWidth={1.4} />
        )}
      </button>
      <button type="button" aria-label={translate('Close')} onClick={() => control('close')}>
        <X size={14} strokeWidth={1.4} />
      </button>
    </div>
  )
}

function control(command: 'minimize' | 'toggle-maximize' | 'close'): void {
  void desktop.controlWindow(command)
}
