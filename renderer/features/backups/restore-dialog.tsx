import { useState } from 'react'
import { desktop } from '../../desktop/desktop'
import { reasonOf } from '../../ui/reason-of'
import { BackupChoice } from './backup-choice'
import { type Examined, examineBackup } from './examine-backup'
import { RestoreReview } from './restore-review'
import { backupFileKind } from './save-backup-as'

interface RestoreDialogProps {
  readonly now: () => number
  readonly onClose: () => void
}

/** Two steps: which backup, and what of it. */
export function RestoreDialog({ now, onClose }: RestoreDialogProps) {
  const [examined, setExamined] = useState<Examined | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function open(read: () => ReturnType<typeof desktop.openFile>) {
    setBusy(true)
    try {
      const result = await read()
      if (result.kind === 'failed') refuse(result.reason)
      if (result.kind === 'opened') setExamined(await examineBackup(result.text))
    } catch (error) {
      refuse(`This backup could not be opened. ${reasonOf(error)}`)
    }
    setBusy(false)
  }

  function refuse(reason: string) {
    setExamined({ kind: 'refused', reason, header: null })
  }

  if (examined) {
    return (
      <RestoreReview
        examined={examined}
        now={now}
        onBack={() => setExamined(null)}
        onClose={onClose}
      />
    )
  }
  return (
    <BackupChoice
      isBusy={isBusy}
      onChoose={(name) => void open(() => desktop.readBackup(name))}
      onChooseFile={() => void open(() => desktop.openFile({ kind: fileKind }))}
      onClose={onClose}
    />
  )
}

const fileKind = { name: backupFileKind.name, extensions: [backupFileKind.extension] }
