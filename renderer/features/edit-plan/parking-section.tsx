import { X } from 'lucide-react'
import { stepShortName, steps } from '#shared/model/step'
import { unparkIdea } from '#shared/planning/edit-words'
import { IconButton } from '../../ui/icon-button'
import { MenuButton } from '../../ui/menu-button'
import type { EditPlanProps } from './edit-plan-view'
import { EditSection } from './edit-section'
import { IdeaForm } from './idea-form'
import styles from './parking-section.module.css'
import type { TaskRequest } from './task-dialog'

interface ParkingSectionProps extends EditPlanProps {
  readonly onPark: (idea: string) => void
  readonly onRequest: (request: TaskRequest) => void
}

/** Ideas kept out of the plan, each on one line, until their time has come. */
export function ParkingSection({ bundle, propose, onPark, onRequest }: ParkingSectionProps) {
  const { parked = [] } = bundle.plan

  function remove(idea: string) {
    const after = unparkIdea(bundle, idea)
    propose({ label: `Drop the idea "${idea}"`, after, preview: 'when-others-move' })
  }

  return (
    <EditSection id="parking-lot">
      <p className={styles.lead}>Good ideas that would make the month longer wait here.</p>
      <ul className={styles.list} aria-label="Parked ideas">
        {parked.map((idea) => (
          <li key={idea} className={styles.idea}>
            <span className="grow">{idea}</span>
            <MenuButton
              label={`Make a task of ${idea}`}
              size="s"
              variant="quiet"
              items={steps.map((step) => ({
                id: String(step),
                label: `Of step ${step}, ${stepShortName(step).toLowerCase()}`,
                onSelect: () => onRequest({ kind: 'add', step, idea }),
              }))}
            >
              Make it a task
            </MenuButton>
            <IconButton label={`Drop ${idea}`} icon={<X />} onPress={() => remove(idea)} />
          </li>
        ))}
      </ul>
      <IdeaForm parked={parked} onPark={onPark} />
    </EditSection>
  )
}
