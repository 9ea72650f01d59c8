import type { KeyboardEvent } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import { isEmptyReflection } from '#shared/reflection/empty-reflection'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import { modKey } from '../../desktop/platform'
import { Button } from '../../ui/button'
import { ReflectionFieldControl } from './reflection-field-control'
import { PromptAnswer } from './prompt-answer'
import styles from './reflection-composer.module.css'
import { SaveStateLine } from './save-state-line'
import { useReflectionDraft } from './use-reflection-draft'

interface ReflectionComposerProps {
  readonly bundle: PlanBundle
  readonly seq: number
  readonly day: Day
  readonly step: Step | null
}

const short = reflectionFields.filter(({ kind }) => kind !== 'line' && kind !== 'markdown')
const written = reflectionFields.filter(({ kind }) => kind === 'line' || kind === 'markdown')

/** The reflection of one day, drawn from the registry of fields: the quick answers above, the writing below. */
export function ReflectionComposer({ bundle, seq, day, step }: ReflectionComposerProps) {
  const { draft, change, save, state } = useReflectionDraft(bundle, seq, day, step)
  const controls = { reflection: draft, onChange: change }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }

  return (
    <div className={styles.composer} onKeyDown={onKeyDown}>
      <div className={styles.page}>
        <div className={styles.answers}>
          {short.map((field) => (
            <ReflectionFieldControl key={field.id} field={field} {...controls} />
          ))}
        </div>
        <div className={styles.writing}>
          <PromptAnswer {...controls} />
          {written.map((field) => (
            <ReflectionFieldControl key={field.id} field={field} {...controls} />
          ))}
        </div>
      </div>
      <footer className={styles.foot}>
        <SaveStateLine state={state} isEmpty={isEmptyReflection(draft)} />
        <Button variant="primary" shortcut={`${modKey} ↵`} onPress={() => void save()}>
          Save reflection
        </Button>
      </footer>
    </div>
  )
}
