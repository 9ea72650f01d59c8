import { Lightbulb, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { Reflection } from '#shared/model/reflection'
import { promptFor, prompts } from '#shared/reflection/prompts'
import { IconButton } from '../../ui/icon-button'
import { TextArea } from '../../ui/text-area'
import styles from './prompt-answer.module.css'

interface PromptAnswerProps {
  readonly reflection: Reflection
  readonly onChange: (fields: Partial<Reflection>) => void
}

/** A question for the day with room for its answer. Another question can be had; an answer given keeps its own. */
export function PromptAnswer({ reflection, onChange }: PromptAnswerProps) {
  const { answers, step, date } = reflection
  const [turn, setTurn] = useState(0)
  const answered = prompts.find(({ id }) => answers[id])
  const prompt = turn === 0 && answered ? answered : promptFor(step, date, turn)

  function answer(text: string) {
    const { [prompt.id]: _, ...others } = answers
    onChange({ answers: text ? { ...others, [prompt.id]: text } : others })
  }

  return (
    <div className={styles.prompt}>
      <div className={styles.question}>
        <Lightbulb size={16} strokeWidth={1.6} aria-hidden />
        <p>{prompt.text}</p>
        <IconButton
          label="Another question"
          icon={<RefreshCw size={14} strokeWidth={1.6} />}
          onPress={() => setTurn(turn + 1)}
        />
      </div>
      <TextArea
        label={prompt.text}
        isLabelHidden
        variant="write"
        placeholder="Your answer"
        rows={1}
        value={answers[prompt.id] ?? ''}
        onChange={answer}
      />
    </div>
  )
}
