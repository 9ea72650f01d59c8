import clsx from 'clsx'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { translate } from '#shared/language/translate'
import styles from './dialog.module.css'
import { GiveFocusBack } from './give-focus-back'
import { IconButton } from './icon-button'

interface DialogProps {
  title: string
  isOpen: boolean
  /** Asked for by Esc, by the close button, or by one of the footer's buttons. */
  onClose: () => void
  children: ReactNode
  /** Buttons, the safe choice first. */
  footer?: ReactNode
  size?: 560 | 640
  /** Lets the content reach the edges and draw its own space. */
  isFlush?: boolean
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, size = 560, isFlush = false } = props
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={isOpen}
      onOpenChange={(willOpen) => !willOpen && onClose()}
    >
      <Modal className={clsx(styles.sheet, size === 640 && styles.wide)}>
        <GiveFocusBack />
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className="h2 grow">
              {title}
            </Heading>
            <IconButton
              label={translate('Close')}
              shortcut={translate('Esc')}
              size="m"
              icon={<X />}
              onPress={onClose}
            />
          </header>
          <div className={clsx(styles.body, isFlush && styles.flush)}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
