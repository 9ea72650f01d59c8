import { useState } from 'react'
import type { Plan } from '#shared/model/plan'
import type { Reflection } from '#shared/model/reflection'
import { promptText } from '#shared/reflection/prompt-text'
import { promptsFor } from '#shared/reflection/prompts-for'
import { nextPrompt, shownPrompts } from './asked-prompts'
import { PromptAnswer } from './prompt-answer'
import { PromptTools } from './prompt-tools'
import { loadLater } from '../../../ui/load-later'

const OwnPromptsDialog = loadLater(
  async () => (await import('./own-prompts-dialog')).OwnPromptsDialog,
)

interface PromptAnswersProps {
  readonly plan: Plan
  readonly reflections: readonly Reflection[]
  readonly reflection: Reflection
  readonly onChange: (fields: Partial<Reflection>) => void
}

/** The questions that were answered, and one that is open. An answer given keeps its question. */
export function PromptAnswers({ plan, reflections, reflection, onChange }: PromptAnswersProps) {
  const { answers, step, date } = reflection
  const [asked, setAsked] = useState<readonly string[]>(() => Object.keys(answers))
  const [isChanging, setChanging] = useState(false)
  const pool = promptsFor(step, date, plan.prompts).map(({ id }) => id)
  const shown = shownPrompts(asked, answers, pool)

  function answer(id: string, text: string) {
    const { [id]: _, ...others } = answers
    setAsked(shown)
    onChange({ answers: text ? { ...answers, [id]: text } : others })
  }

  return (
    <>
      {shown.map((id, place) => (
        <PromptAnswer
          key={id}
          question={promptText(id, plan.prompts)}
          answer={answers[id] ?? ''}
          onChange={(text) => answer(id, text)}
          tools={
            place === shown.length - 1 && (
              <PromptTools
                onNext={() => setAsked(nextPrompt(shown, answers, pool))}
                onChange={() => setChanging(true)}
              />
            )
          }
        />
      ))}
      {isChanging && (
        <OwnPromptsDialog
          plan={plan}
          reflections={reflections}
          onAdded={(id) => setAsked([...shown.filter((other) => answers[other]), id])}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  )
}
