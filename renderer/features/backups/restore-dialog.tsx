import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { RestoreKind } from '#shared/export/restore/restored-plans'
import { formatMoment } from '#shared/calendar/format-moment'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { reasonOf } from '../../ui/reason-of'
import { WorkNote } from '../../ui/work-note'
import { BackupList } from './backup-list'
import type { ReadyBackup } from '../../db/jobs/examine-backup'
import { restoreBackup } from './restore-backup'
import { kindLabel } from './restore-kind-choice'
import { isAllMissing, RestoreReview } from './restore-review'
import { backupFileKind } from './save-backup-as'
import { useOpenedBackup } from './use-opened-backup'

interface RestoreDialogProps {
  readonly now: () => number
  readonly onClose: () => void
}

/** Two steps, which backup and what of it, in one dialog, so that the focus finds its way back. */
export function RestoreDialog({ now, onClose }: RestoreDialogProps) {
  const { examined, isOpening, open, cancel, goBack } = useOpenedBackup()
  const [kind, setKind] = useState<RestoreKind>('add')
  const [isRestoring, setRestoring] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function restore(backup: ReadyBackup) {
    setRestoring(true)
    try {
      await restoreBackup(backup, kind, now())
      onClose()
    } catch (error) {
      setProblem(translate('Nothing has changed. {reason}', { reason: reasonOf(error) }))
      setRestoring(false)
    }
  }

  function showOthers() {
    goBack()
    setKind('add')
    setProblem(null)
  }

  const fromFile = (
    <Button
      icon={<FolderOpen size={14} strokeWidth={1.6} aria-hidden />}
      onPress={() => open(() => desktop.openFile({ kind: fileKind() }))}
    >
      {translate('From a file…')}
    </Button>
  )
  const answers = (
    <>
      <Button isDisabled={isRestoring} onPress={showOthers}>
        {translate('Other backups')}
      </Button>
      {examined?.kind === 'ready' && (
        <Button
          variant={kind === 'add' ? 'primary' : 'danger'}
          isDisabled={isRestoring}
          onPress={() => void restore(examined)}
        >
          {isAllMissing(examined) ? translate('Restore') : kindLabel(kind)}
        </Button>
      )}
    </>
  )
  const header = examined?.header
  return (
    <Dialog
      title={
        header
          ? translate('Backup of {moment}', { moment: formatMoment(header.createdAt) })
          : translate('Restore from a backup')
      }
      isOpen
      onClose={onClose}
      size={640}
      footer={examined ? answers : fromFile}
    >
      {examined ? (
        <RestoreReview examined={examined} kind={kind} onKindChange={setKind} problem={problem} />
      ) : (
        <>
          <BackupList
            isBusy={isOpening}
            onChoose={(name) => open(() => desktop.readBackup(name))}
          />
          {isOpening && (
            <WorkNote onCancel={cancel}>
              {translate('The backup is being read and checked.')}
            </WorkNote>
          )}
        </>
      )}
    </Dialog>
  )
}

function fileKind() {
  const { name, extension } = backupFileKind()
  return { name, extensions: [extension] }
}
