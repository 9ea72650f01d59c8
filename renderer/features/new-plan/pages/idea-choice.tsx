import clsx from 'clsx'
import { useId } from 'react'
import { translate } from '#shared/language/translate'
import { type Idea, type IdeaId, ideas } from '#shared/template/ideas'
import styles from './idea-choice.module.css'

interface IdeaChoiceProps {
  readonly value: IdeaId
  readonly onChange: (idea: IdeaId) => void
  readonly className?: string | undefined
}

export function IdeaChoice({ value, onChange, className }: IdeaChoiceProps) {
  const name = useId()
  return (
    <div className={clsx(styles.ideas, className)} role="radiogroup" aria-label={translate('Idea')}>
      {ideas.map((idea) => (
        <IdeaOption
          key={idea.id}
          idea={idea}
          name={name}
          isChosen={idea.id === value}
          onChoose={() => onChange(idea.id)}
        />
      ))}
    </div>
  )
}

interface IdeaOptionProps {
  readonly idea: Idea
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function IdeaOption({ idea, name, isChosen, onChoose }: IdeaOptionProps) {
  const id = useId()
  return (
    <label className={styles.idea}>
      <input
        type="radio"
        className={styles.radio}
        name={name}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-line`}
      />
      <span className={styles.name} id={`${id}-name`}>
        {idea.label}
      </span>
      <span className={styles.line} id={`${id}-line`}>
        {idea.description}
      </span>
    </label>
  )
}
