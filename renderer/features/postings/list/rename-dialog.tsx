import { type FormEvent, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Posting } from '#shared/model/posting'
import { renamePosting } from '../../../db/postings'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { reportFailure } from '../../../ui/report-failure'
import { TextField } from '../../../ui/text-field'
import { longestTitle } from '../compose/composer-draft'

interface RenameDialogProps {
  readonly posting: Posting
  readonly onClose: () => void
}

export function RenameDialog({ posting, onClose }: RenameDialogProps) {
  const [title, setTitle] = useState(posting.title)
  const [error, setError] = useState<string | null>(null)

  function rename(event: FormEvent) {
    event.preventDefault()
    const name = title.trim()
    if (name === '') {
      setError(translate('A posting needs a name. A word or two will do.'))
      return
    }
    renamePosting(posting, name).catch((reason: unknown) =>
      reportFailure(translate('The name'), reason),
    )
    onClose()
  }

  return (
    <Dialog
      title={translate('Rename posting')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {translate('Rename')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={rename}>
        <TextField
          label={translate('Name')}
          value={title}
          maxLength={longestTitle}
          error={error}
          autoFocus
          onChange={(name) => {
            setTitle(name)
            setError(null)
          }}
        />
      </form>
    </Dialog>
  )
}

const formId = 'rename-posting'
