import { useState } from 'react'
import type {
  BackupFolderChoice,
  BackupList,
  ChooseBackupFolderRequest,
} from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { backUp } from '../../db/backups/back-up'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'
import { SettingRow } from '../../ui/page-section'
import { showToast } from '../../ui/toast'
import { RowNote } from './row-note'
import styles from './folder-row.module.css'

interface FolderRowProps {
  readonly which: BackupFolderChoice
  readonly list: BackupList
  readonly now: () => number
  readonly onChanged: () => Promise<void>
}

/** One of the two folders for backups. A new one is given a backup at once. */
export function FolderRow({ which, list, now, onChanged }: FolderRowProps) {
  const [isBusy, setBusy] = useState(false)
  const isChosen = which === 'main' ? list.isFolderChosen : list.copyFolder !== null
  const { title, none, reset, choose, change: changeIt } = words[which]()
  const offer = isChosen ? changeIt : choose

  async function change(to: ChooseBackupFolderRequest['to']) {
    setBusy(true)
    const result = await desktop.chooseBackupFolder({ which, to })
    if (result.kind === 'failed') showToast({ message: result.reason })
    if (result.kind === 'changed') {
      await backUp(now())
      await onChanged()
    }
    setBusy(false)
  }

  return (
    <SettingRow
      title={title}
      description={
        <>
          {which === 'main' ? list.folder : (list.copyFolder ?? none)}
          <RowNote>{which === 'copy' ? list.copyProblem : null}</RowNote>
        </>
      }
    >
      <div className={styles.buttons}>
        {isChosen && (
          <Button variant="quiet" isDisabled={isBusy} onPress={() => void change('default')}>
            {reset}
          </Button>
        )}
        <Button aria-label={offer.name} isDisabled={isBusy} onPress={() => void change('asked')}>
          {offer.label}
        </Button>
      </div>
    </SettingRow>
  )
}

const words = {
  main: () => {
    const change = { label: translate('Change…'), name: translate('Change the backup folder') }
    return {
      title: translate('Backup folder'),
      none: '',
      choose: change,
      change,
      reset: translate('Use the app’s own'),
    }
  },
  copy: () => ({
    title: translate('Second folder'),
    none: translate('None. Each backup can be written twice, on another disk for instance'),
    choose: { label: translate('Choose…'), name: translate('Choose the second folder') },
    change: { label: translate('Change…'), name: translate('Change the second folder') },
    reset: translate('Stop copying'),
  }),
}
