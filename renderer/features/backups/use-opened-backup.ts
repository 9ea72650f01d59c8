import { useState } from 'react'
import type { OpenFileResult } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { reasonOf } from '../../ui/reason-of'
import type { Examined } from '../../db/jobs/examine-backup'
import { runJob } from '../../db/jobs/run-job'
import { useLongWork } from '../../ui/use-long-work'

/** The backup that is looked at; null while one is chosen. */
export function useOpenedBackup() {
  const [examined, setExamined] = useState<Examined | null>(null)
  const { isBusy, start, cancel } = useLongWork()

  function open(read: () => Promise<OpenFileResult>) {
    start(async (signal) => {
      const result = await read()
      if (result.kind === 'failed') refuse(result.reason)
      if (result.kind !== 'opened') return
      setExamined(await runJob('examineBackup', { text: result.text }, signal))
    }, refuseUnread)
  }

  function refuseUnread(error: unknown) {
    refuse(translate('This backup could not be opened. {reason}', { reason: reasonOf(error) }))
  }

  function refuse(reason: string) {
    setExamined({ kind: 'refused', reason, header: null })
  }

  return { examined, isOpening: isBusy, open, cancel, goBack: () => setExamined(null) }
}
