import { X } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { stepShortName, steps } from '#shared/model/step'
import { unparkIdea } from '#shared/planning/edit-words'
import { inSentence } from '#shared/wording/in-sentence'
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
    propose({
      label: translate('Drop the idea "{idea}"', { idea }),
      after,
      preview: 'when-others-move',
    })
  }

  return (
    <EditSection id="parking-lot">
      <p className={styles.lead}>
        {translate('Good ideas that would make the month longer wait here.')}
      </p>
      <ul className={styles.list} aria-label={translate('Parked ideas')}>
        {parked.map((idea) => (
          <li key={idea} className={styles.idea}>
            <span className="grow">{idea}</span>
            <MenuButton
              label={translate('Make a task of {idea}', { idea })}
              size="s"
              variant="quiet"
              items={steps.map((step) => ({
                id: String(step),
                label: translate('Of step {step}, {name}', {
                  step,
                  name: inSentence(stepShortName(step)),
                }),
                onSelect: () => onRequest({ kind: 'add', step, idea }),
              }))}
            >
              {translate('Make it a task')}
            </MenuButton>
            <IconButton
              label={translate('Drop {idea}', { idea })}
              icon={<X />}
              onPress={() => remove(idea)}
            />
          </li>
        ))}
      </ul>
      <IdeaForm parked={parked} onPark={onPark} />
    </EditSection>
  )
}
