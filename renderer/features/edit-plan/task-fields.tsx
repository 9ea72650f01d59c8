import type { KeyboardEvent, Ref } from 'react'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepShortName, steps } from '#shared/model/step'
import { scopeNote } from '#shared/planning/scope-guard'
import { CheckBox } from '../../ui/check-box'
import { MinutesField } from '../../ui/minutes-field'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { areaOptions, layerOptions } from './area-labels'
import { ScopeBanner } from './scope-banner'
import type { TaskDraft } from './task-draft'
import styles from './task-fields.module.css'
import { WaitsForField } from './waits-for-field'

interface TaskFieldsProps {
  readonly bundle: PlanBundle
  /** Null for a task that is new. */
  readonly taskId: string | null
  readonly draft: TaskDraft
  /** Was saving refused? From then on fields say what is missing. */
  readonly isRefused: boolean
  readonly onChange: (fields: Partial<TaskDraft>) => void
  readonly onSave: () => void
  /** Null where a task is there already and cannot be parked. */
  readonly onPark: (() => void) | null
  readonly ref: Ref<HTMLDivElement>
}

export function TaskFields(props: TaskFieldsProps) {
  const { bundle, taskId, draft, isRefused, onChange, onSave, onPark, ref } = props
  const note = scopeNote(bundle.tasks, { ...draft, id: taskId ?? '' })

  function onKeyDown(event: KeyboardEvent) {
    const isLine = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    const isMeant = event.ctrlKey || event.metaKey || isLine
    if (event.key !== 'Enter' || !isMeant || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSave()
  }

  return (
    <div className={styles.fields} ref={ref} role="presentation" onKeyDown={onKeyDown}>
      <TextField
        label={translate('Title')}
        value={draft.title}
        maxLength={120}
        autoFocus
        error={
          isRefused && draft.title.trim() === ''
            ? translate('A task needs a title. A few words will do.')
            : null
        }
        onChange={(title) => onChange({ title })}
      />
      <Segmented
        label={translate('Step')}
        fill
        options={stepOptions()}
        value={draft.step}
        onChange={(step) => onChange({ step })}
      />
      {note && <ScopeBanner note={note} onPark={onPark} />}
      <div className={styles.pair}>
        <MinutesField
          label={translate('Minutes')}
          min={5}
          value={draft.estimate}
          onChange={(estimate) => onChange({ estimate })}
        />
        <Select
          label={translate('Skill area')}
          options={areaOptions()}
          value={draft.area}
          onChange={(area) => onChange({ area })}
        />
        <Segmented
          label={translate('Layer')}
          options={layerOptions()}
          value={draft.layer}
          onChange={(layer) => onChange({ layer })}
        />
      </div>
      <TextArea
        label={translate('Done means')}
        description={translate('How you will know that it is finished')}
        value={draft.doneMeans}
        onChange={(doneMeans) => onChange({ doneMeans })}
      />
      <TextArea
        label={translate('Notes')}
        description={translate('Markdown, if you like')}
        value={draft.notes}
        onChange={(notes) => onChange({ notes })}
      />
      <CheckBox
        label={translate('Optional: can be left out when time is short')}
        isSelected={draft.optional}
        onChange={(optional) => onChange({ optional })}
      />
      <WaitsForField
        tasks={bundle.tasks}
        taskId={taskId}
        title={draft.title.trim() || translate('this task')}
        value={draft.dependsOn}
        onChange={(dependsOn) => onChange({ dependsOn })}
      />
    </div>
  )
}

function stepOptions() {
  return steps.map((value) => ({ value, label: `${value} ${stepShortName(value)}` }))
}
