import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { parkIdea } from '#shared/planning/edit-words'
import type { ProposePlan } from '../../db/plan-proposal'
import { SectionPage } from '../../ui/section-page'
import { MinutesSection } from './minutes-section'
import { ParkingSection } from './parking-section'
import { PlanSection } from './plan-section'
import { sections } from './sections'
import { TaskDialog, type TaskRequest } from './task-dialog'
import { TasksSection } from './tasks-section'

/** What every section of the screen is given. */
export interface EditPlanProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly propose: ProposePlan
}

/** Shapes a plan to one's life. Whatever moves work is proposed and shown before it is stored. */
export function EditPlanView({ bundle, today, propose }: EditPlanProps) {
  const [request, setRequest] = useState<TaskRequest | null>(null)
  const props = { bundle, today, propose }

  function park(idea: string) {
    const after = parkIdea(bundle, idea)
    propose({
      label: translate('Park "{idea}"', { idea: idea.trim() }),
      after,
      preview: 'when-others-move',
    })
  }

  return (
    <>
      <SectionPage title={translate('Edit plan')} sections={sections}>
        <PlanSection {...props} />
        <MinutesSection {...props} />
        <TasksSection {...props} onRequest={setRequest} />
        <ParkingSection {...props} onPark={park} onRequest={setRequest} />
      </SectionPage>
      {request && (
        <TaskDialog {...props} request={request} onPark={park} onClose={() => setRequest(null)} />
      )}
    </>
  )
}
