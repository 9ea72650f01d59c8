import type { ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import { copyDetails } from '../desktop/copy-details'
import { ErrorBoundary } from '../ui/error-boundary'
import { showToast } from '../ui/toast'

interface DialogBoundaryProps {
  /** What the user calls it, such as "Export". */
  readonly name: string
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** A dialog, or what opens some: one that cannot be drawn is closed and says so. */
export function DialogBoundary({ name, onClose, children }: DialogBoundaryProps) {
  function tell() {
    onClose?.()
    showToast({
      message: translate('{name} cannot be shown. Your data is as it was.', { name }),
      action: {
        label: translate('Copy details'),
        onPress: () => void copyDetails().then((message) => showToast({ message })),
      },
    })
  }
  return (
    <ErrorBoundary fallback={() => null} onError={tell}>
      {children}
    </ErrorBoundary>
  )
}
