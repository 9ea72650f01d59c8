import { translate } from '#shared/language/translate'
import { Dialog } from '../../ui/dialog'
import { useNoticeable } from '../../ui/use-noticeable'
import { WorkNote } from '../../ui/work-note'

/** While a dropped document is read; most are read before there is anything to see. */
export function ReadingDialog({ onClose }: { readonly onClose: () => void }) {
  if (!useNoticeable()) return null
  return (
    <Dialog title={translate('Import Markdown')} isOpen onClose={onClose}>
      <WorkNote onCancel={onClose}>{readingDocument()}</WorkNote>
    </Dialog>
  )
}

export function readingDocument(): string {
  return translate('The document is being read. Nothing has changed yet.')
}
