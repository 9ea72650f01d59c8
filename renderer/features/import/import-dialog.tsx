import { useEffect, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { runJob } from '../../db/jobs/run-job'
import type { Understood } from '../../db/jobs/understand-document'
import { flushPendingSaves } from '../../db/pending-saves'
import type { ProposePlan } from '../../db/plan-proposal'
import { reasonOf } from '../../ui/reason-of'
import { useLongWork } from '../../ui/use-long-work'
import { AddPlan } from './add-plan'
import { ChecklistImport } from './checklist/checklist-import'
import { DocumentChoice } from './document-choice'
import { longestDocument } from './longest-document'
import { ReadingDialog } from './reading-dialog'
import { ChangeReview } from './review/change-review'
import type { TextFile } from './text-file'

interface ImportDialogProps {
  readonly bundle: PlanBundle | null
  readonly today: Day
  readonly now: () => number
  readonly propose: ProposePlan
  readonly showPlan: (planId: string) => void
  /** A file that was dropped; without one the user is asked. */
  readonly file: TextFile | null
  readonly onClose: () => void
}

interface ReadFile {
  readonly fileName: string | null
  readonly understood: Understood
}

/** Two steps: which document, and what of it. */
export function ImportDialog(props: ImportDialogProps) {
  const { bundle, today, now, propose, showPlan, file, onClose } = props
  const [read, setRead] = useState<ReadFile | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const { isBusy, start, cancel } = useLongWork()

  function open({ fileName, text }: TextFile) {
    setProblem(null)
    if (text.length > longestDocument) {
      setProblem(translate('This is longer than any plan can be. Nothing was read.'))
      return
    }
    start(
      async (signal) => {
        // What is being typed counts as well.
        await flushPendingSaves()
        const onScreen = bundle?.plan.id ?? null
        const understood = await runJob('understandDocument', { text, onScreen, today }, signal)
        if (understood.kind === 'nothing') setProblem(understood.reason)
        else setRead({ fileName, understood })
      },
      (error) =>
        setProblem(
          translate('This document could not be read. {reason}', { reason: reasonOf(error) }),
        ),
    )
  }

  useEffect(() => {
    if (file) open(file)
    // A dropped file is read once; the host makes another dialog for another file.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [file])

  const understood = read?.understood
  switch (understood?.kind) {
    case 'changes':
      return (
        <ChangeReview
          {...understood}
          fileName={read?.fileName ?? null}
          isOnScreen={understood.plan.id === bundle?.plan.id}
          today={today}
          now={now}
          onClose={onClose}
        />
      )
    case 'plan':
      return (
        <AddPlan {...understood} today={today} now={now} showPlan={showPlan} onClose={onClose} />
      )
    case 'checklist':
      return (
        <ChecklistImport
          checklist={understood.checklist}
          bundle={bundle}
          today={today}
          propose={propose}
          onClose={onClose}
        />
      )
    default:
      if (file && problem === null) return <ReadingDialog onClose={onClose} />
      return (
        <DocumentChoice
          problem={problem}
          isReading={isBusy}
          onStop={cancel}
          onProblem={setProblem}
          onChoose={open}
          onClose={onClose}
        />
      )
  }
}
