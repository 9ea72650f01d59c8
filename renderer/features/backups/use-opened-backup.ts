import { useState } from 'react'
import type { OpenFileResult } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { reasonOf } from '../../ui/reason-of'
import { type Examined, examineBackup } from './examine-backup'

/** The backup that is looked at; null while one is chosen. */
export function useOpenedBackup() {
  const [examined, setExamined] = useState<Examined | null>(null)
  const [isOpening, setOpening] = useState(false)

  async function open(read: () => Promise<OpenFileResult>) {
    // Not a disabled button, which would lose the focus.
    if (isOpening) return
    setOpening(true)
    try {
      const result = await read()
      if (result.kind === 'failed') refuse(result.reason)
      if (result.kind === 'opened') setExamined(await examineBackup(result.text))
    } catch (error) {
      refuse(translate('This backup could not be opened. {reason}', { reason: reasonOf(error) }))
    }
    setOpening(false)
  }

  function refuse(reason: string) {
    setExamined({ kind: 'refused', reason, header: null })
  }

  return { examined, isOpening, open, goBack: () => setExamined(null) }
}
