import { useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Plan } from '#shared/model/plan'
import type { Reflection } from '#shared/model/reflection'
import {
  addPrompt,
  changePrompt,
  isAnswered,
  type PromptWords,
  removePrompt,
} from '#shared/reflection/own-prompts'
import { newId } from '../../../db/new-id'
import { changeOwnPrompts } from '../../../db/prompts'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { reportFailure } from '../../../ui/report-failure'
import { NewPromptForm } from './new-prompt-form'
import { OwnPromptRow } from './own-prompt-row'
import styles from './own-prompts-dialog.module.css'

interface OwnPromptsDialogProps {
  readonly plan: Plan
  readonly reflections: readonly Reflection[]
  /** Given the id of a new question. */
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

const nothingTyped: PromptWords = { step: 'any', text: '' }

/** Questions of one's own. Each change is stored at once, and can be undone. */
export function OwnPromptsDialog({ plan, reflections, onAdded, onClose }: OwnPromptsDialogProps) {
  const [words, setWords] = useState(nothingTyped)
  const field = useRef<HTMLInputElement>(null)
  const asked = (plan.prompts ?? []).filter(({ isRetired }) => !isRetired)

  function store(label: string, change: (own: readonly OwnPrompt[]) => readonly OwnPrompt[]) {
    changeOwnPrompts(plan.id, label, change).catch((error: unknown) =>
      reportFailure(translate('The question'), error),
    )
  }

  function add() {
    const text = words.text.trim()
    if (text === '') return
    const id = newId()
    store(translate('Add the question "{text}"', { text }), (own) => addPrompt(own, id, words))
    onAdded(id)
    setWords({ ...words, text: '' })
  }

  function change(prompt: OwnPrompt, to: PromptWords) {
    const id = isAnswered(reflections, prompt.id) ? newId() : null
    store(translate('Change the question "{text}"', { text: prompt.text }), (own) =>
      changePrompt(own, prompt.id, to, id),
    )
  }

  function remove({ id, text }: OwnPrompt) {
    const wasAnswered = isAnswered(reflections, id)
    // The button goes away with its row, and would take the focus along: no key would reach the dialog.
    field.current?.focus()
    store(translate('Remove the question "{text}"', { text }), (own) =>
      removePrompt(own, id, wasAnswered),
    )
  }

  /** What was typed counts, whether or not it was added first. */
  function finish() {
    add()
    onClose()
  }

  return (
    <Dialog
      title={translate('Your own questions')}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={finish}>
          {translate('Done')}
        </Button>
      }
    >
      <p>
        {translate('They take turns with ours, and every second day begins with one of yours.')}
      </p>
      {asked.length > 0 && (
        <ul className={styles.list} aria-label={translate('Your own questions')}>
          {asked.map((prompt) => (
            <OwnPromptRow
              key={prompt.id}
              prompt={prompt}
              onChange={(to) => change(prompt, to)}
              onRemove={() => remove(prompt)}
            />
          ))}
        </ul>
      )}
      <NewPromptForm field={field} words={words} onChange={setWords} onAdd={add} />
    </Dialog>
  )
}
