import { ArchiveRestore, HardDriveDownload, Save } from 'lucide-react'
import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { formatMoment } from '#shared/calendar/format-moment'
import { Button } from '../../ui/button'
import { SettingRow } from '../../ui/page-section'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'
import { backUpNow } from './back-up-now'
import { FolderRow } from './folder-row'
import { RestoreDialog } from './restore-dialog'
import { RowNote } from './row-note'
import { saveBackupAs } from './save-backup-as'
import { useBackupList } from './use-backup-list'

interface BackupSettingsProps {
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** The rows of the settings about backups: the latest, where they go, and the way back. */
export function BackupSettings({ now }: BackupSettingsProps) {
  const { list, reload } = useBackupList()
  const [isBusy, setBusy] = useState(false)
  const [isRestoring, setRestoring] = useState(false)
  const latest = list?.backups.find(({ state }) => state === 'verified')

  async function write() {
    setBusy(true)
    await backUpNow(now())
    setBusy(false)
  }

  return (
    <>
      <SettingRow
        title={translate('Backups')}
        description={
          <>
            {latest
              ? translate('Last one {moment}. Written soon after a change, and on closing', {
                  moment: formatMoment(latest.writtenAt),
                })
              : translate('There is none yet. Written soon after a change, and on closing')}
            <RowNote>{list?.problem}</RowNote>
          </>
        }
      >
        <Button icon={<Save {...icon} />} isDisabled={isBusy} onPress={() => void write()}>
          {translate('Back up now')}
        </Button>
      </SettingRow>
      {list && <FolderRow which="main" list={list} now={now} onChanged={reload} />}
      {list && <FolderRow which="copy" list={list} now={now} onChanged={reload} />}
      <SettingRow
        title={translate('One file with everything')}
        description={translate('To keep elsewhere, or to go on with on another computer')}
      >
        <Button
          icon={<HardDriveDownload {...icon} />}
          onPress={() => void saveBackupAs(now()).catch(report)}
        >
          {translate('Save a backup…')}
        </Button>
      </SettingRow>
      <SettingRow
        title={translate('Restore from a backup')}
        description={translate('Shows first what would change, and can be undone')}
      >
        <Button icon={<ArchiveRestore {...icon} />} onPress={() => setRestoring(true)}>
          {translate('Restore…')}
        </Button>
      </SettingRow>
      {isRestoring && <RestoreDialog now={now} onClose={() => setRestoring(false)} />}
    </>
  )
}

const icon = { size: 14, strokeWidth: 1.6, 'aria-hidden': true }

function report(error: unknown): void {
  showToast({ message: translate('That did not work: {reason}', { reason: reasonOf(error) }) })
}
