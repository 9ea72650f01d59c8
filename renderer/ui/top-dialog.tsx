import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './top-dialog.module.css'
import { GiveFocusBack } from './give-focus-back'

interface TopDialogProps {
  readonly label: string
  /** Asked for by Esc, and by a press beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog without a head that hangs near the top, for what is over with one choice. */
export function TopDialog({ label, onClose, children }: TopDialogProps) {
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen
      isDismissable
      onOpenChange={(willOpen) => !willOpen && onClose()}
    >
      <Modal className={styles.sheet ?? ''}>
        <GiveFocusBack />
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
