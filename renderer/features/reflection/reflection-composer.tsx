import { type KeyboardEvent, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { isEmptyReflection } from '#shared/reflection/empty-reflection'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import { formatKeys } from '../../desktop/keys'
import { Button } from '../../ui/button'
import { PromptAnswers } from './prompts/prompt-answers'
import styles from './reflection-composer.module.css'
import { ReflectionFieldControl } from './reflection-field-control'
import { SaveStateLine } from './save-state-line'
import { type Entry, useReflectionDraft } from './use-reflection-draft'

interface ReflectionComposerProps {
  readonly bundle: PlanBundle
  readonly seq: number
  readonly entry: Entry
}

const short = reflectionFields.filter(({ kind }) => kind !== 'line' && kind !== 'markdown')
const written = reflectionFields.filter(({ kind }) => kind === 'line' || kind === 'markdown')

/** One entry, drawn from the registry of fields: the quick answers above, the writing below. */
export function ReflectionComposer({ bundle, seq, entry }: ReflectionComposerProps) {
  const { draft, change, save, state } = useReflectionDraft(bundle, seq, entry)
  // What was on screen when the user asked to save it: until it changes, the line below says so.
  const [confirmed, setConfirmed] = useState<Reflection | null>(null)
  const controls = { reflection: draft, onChange: change }

  async function saveAsAsked() {
    await save()
    setConfirmed(draft)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void saveAsAsked()
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
          <PromptAnswers plan={bundle.plan} reflections={bundle.reflections} {...controls} />
          {written.map((field) => (
            <ReflectionFieldControl key={field.id} field={field} {...controls} />
          ))}
        </div>
      </div>
      <footer className={styles.foot}>
        <SaveStateLine
          state={state}
          isEmpty={isEmptyReflection(draft)}
          isConfirmed={confirmed === draft}
        />
        <Button variant="primary" shortcut={formatKeys('Mod+↵')} onPress={() => void saveAsAsked()}>
          {translate('Save reflection')}
        </Button>
      </footer>
    </div>
  )
}
