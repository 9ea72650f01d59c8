import { Lightbulb } from 'lucide-react'
import type { ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import { TextArea } from '../../../ui/text-area'
import styles from './prompt-answer.module.css'

interface PromptAnswerProps {
  readonly question: string
  readonly answer: string
  readonly onChange: (answer: string) => void
  /** Beside the question. */
  readonly tools: ReactNode
}

/** A question with room for its answer. */
export function PromptAnswer({ question, answer, onChange, tools }: PromptAnswerProps) {
  return (
    <div className={styles.prompt}>
      <div className={styles.question}>
        <Lightbulb size={16} strokeWidth={1.6} aria-hidden />
        <p>{question}</p>
        {tools}
      </div>
      <TextArea
        label={question}
        isLabelHidden
        variant="write"
        placeholder={translate('Your answer')}
        rows={1}
        value={answer}
        onChange={onChange}
      />
    </div>
  )
}
