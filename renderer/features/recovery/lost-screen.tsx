import { useState } from 'react'
import { translate } from '#shared/language/translate'
import type { LossFacts } from '../../db/boot/boot'
import { restoreLost, startEmpty } from '../../db/boot/restore-lost'
import { finishBoot } from '../../db/boot/run-boot'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { reasonOf } from '../../ui/reason-of'
import { TroubleSheet } from '../../ui/trouble-sheet'
import { CopyDetails } from './copy-details'
import { ShowFolder } from './show-folder'

/** There was data, and neither backups nor journal could bring it back: never a first run. */
export function LostScreen({ facts: { fault, detail, lastSeq } }: { readonly facts: LossFacts }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function tryTo(work: () => Promise<string | null>) {
    setBusy(true)
    const reason = await work().catch(reasonOf)
    setBusy(false)
    setProblem(reason)
    if (reason === null) finishBoot()
  }

  async function restoreFile() {
    const file = await desktop.openFile({ kind: fileKind() })
    if (file.kind === 'failed') setProblem(file.reason)
    if (file.kind === 'opened') await tryTo(() => restoreLost(file.text, lastSeq))
  }

  return (
    <TroubleSheet
      title={translate('Your data is not where it was')}
      actions={
        <>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void restoreFile()}>
            {translate('Restore a backup…')}
          </Button>
          <ShowFolder />
          {/* not translated: for whoever mends it */}
          <CopyDetails details={[`Data lost: ${fault}, last change ${lastSeq}`, detail]} />
          <Button variant="quiet" isDisabled={isBusy} onPress={() => setAsking(true)}>
            {translate('Start empty…')}
          </Button>
        </>
      }
    >
      <p>
        {fault === 'gone'
          ? translate(
              'Plumbline has kept plans here before, but its database is gone, and neither its backups nor its journal could bring them back.',
            )
          : translate(
              'Plumbline has kept plans here before, but its database cannot be read, and neither its backups nor its journal could bring them back.',
            )}
      </p>
      <p>
        {translate(
          'If you have a backup elsewhere, such as in a second folder, restore it. Nothing is deleted: what is left of the old files stays in the folder.',
        )}
      </p>
      {problem && <p role="alert">{problem}</p>}
      <ConfirmDialog
        title={translate('Start without your plans?')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void tryTo(() => startEmpty(lastSeq))}
        confirmLabel={translate('Start empty')}
        cancelLabel={translate('Not yet')}
      >
        {translate(
          'What is left of the old files is kept in the folder “damaged”, and a backup can still be restored later.',
        )}
      </ConfirmDialog>
    </TroubleSheet>
  )
}

function fileKind() {
  return { name: translate('Plumbline backup'), extensions: ['json'] }
}
