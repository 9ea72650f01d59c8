import { useCallback, useEffect, useState } from 'react'
import type { BackupList } from '#shared/ipc/desktop-api'
import { onBackup } from '../../db/backups/back-up'
import { desktop } from '../../desktop/desktop'

/** What backups there are; null until it is known. */
export function useBackupList(): {
  readonly list: BackupList | null
  readonly reload: () => Promise<void>
} {
  const [list, setList] = useState<BackupList | null>(null)
  const reload = useCallback(async () => setList(await desktop.listBackups()), [])

  useEffect(() => {
    const readAgain = () => void reload().catch(console.error)
    readAgain()
    return onBackup(readAgain)
  }, [reload])

  return { list, reload }
}
