import { useEffect, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { ProposePlan } from '../../db/plan-proposal'
import { reasonOf } from '../../ui/reason-of'
import { AddPlan } from './add-plan'
import { ChecklistImport } from './checklist/checklist-import'
import { DocumentChoice } from './document-choice'
import { ChangeReview } from './review/change-review'
import type { TextFile } from './text-file'
import { understandDocument, type Understood } from './understand-document'

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

  async function open({ fileName, text }: TextFile) {
    setProblem(null)
    try {
      const understood = await understandDocument(text, bundle, today)
      if (understood.kind === 'nothing') setProblem(understood.reason)
      else setRead({ fileName, understood })
    } catch (error) {
      setProblem(
        translate('This document could not be read. {reason}', { reason: reasonOf(error) }),
      )
    }
  }

  useEffect(() => {
    if (file) void open(file)
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
          isOnScreen={understood.here.plan.id === bundle?.plan.id}
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
      if (file && problem === null) return null
      return (
        <DocumentChoice
          problem={problem}
          onProblem={setProblem}
          onChoose={(chosen) => void open(chosen)}
          onClose={onClose}
        />
      )
  }
}
