import { lazy, Suspense, useEffect, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { ProposePlan } from '../../db/plan-proposal'
import { hideToast, showToast } from '../../ui/toast'
import type { TextFile } from './text-file'
import { useFileDrop } from './use-file-drop'

export interface ImportHostProps {
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  /** The plan on screen. */
  readonly bundle: PlanBundle | null
  readonly today: Day
  readonly now: () => number
  readonly propose: ProposePlan
  readonly showPlan: (planId: string) => void
}

// With it come the libraries that read Markdown.
const ImportDialog = lazy(async () => ({
  default: (await import('./import-dialog')).ImportDialog,
}))

/** Brings Markdown in: from the menu, or dropped onto the window wherever one is. */
export function ImportHost({ isOpen, onOpen, onClose, ...context }: ImportHostProps) {
  const [dropped, setDropped] = useState<{
    readonly file: TextFile
    readonly count: number
  } | null>(null)

  useFileDrop((file) => {
    if (file.kind === 'failed') showToast({ message: file.reason })
    else {
      setDropped({ file, count: (dropped?.count ?? 0) + 1 })
      onOpen()
    }
  })

  useEffect(() => {
    // In a low window it would lie on the buttons of the dialog.
    if (isOpen) hideToast()
  }, [isOpen])

  function close() {
    setDropped(null)
    onClose()
  }

  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <ImportDialog
        key={dropped?.count ?? 0}
        {...context}
        file={dropped?.file ?? null}
        onClose={close}
      />
    </Suspense>
  )
}
