import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Dialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { translate } from '#shared/language/translate'
import { Button } from './button'
import styles from './dialog.module.css'
import { GiveFocusBack } from './give-focus-back'

interface ConfirmDialogProps {
  /** Names its object, such as "Delete “Mini blog”?" */
  title: string
  isOpen: boolean
  onClose: () => void
  onConfirm: () => void
  /** What happens then, and the way back. */
  children: ReactNode
  /** Says what happens, such as "Delete plan". */
  confirmLabel: string
  cancelLabel?: string
  isDestructive?: boolean
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    onClose,
    onConfirm,
    cancelLabel = translate('Keep it'),
    isDestructive = false,
  } = props
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={isOpen}
      onOpenChange={(willOpen) => !willOpen && onClose()}
    >
      <Modal className={clsx(styles.sheet, styles.small)}>
        <GiveFocusBack />
        <Dialog role="alertdialog" className={styles.question ?? ''}>
          <Heading slot="title" level={2} className="h3">
            {props.title}
          </Heading>
          <div className="soft">{props.children}</div>
          <footer className={styles.answers}>
            <Button autoFocus onPress={onClose}>
              {cancelLabel}
            </Button>
            <Button
              variant={isDestructive ? 'danger' : 'primary'}
              onPress={() => {
                onConfirm()
                onClose()
              }}
            >
              {props.confirmLabel}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
