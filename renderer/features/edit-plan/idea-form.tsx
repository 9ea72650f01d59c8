import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './parking-section.module.css'

interface IdeaFormProps {
  readonly parked: readonly string[]
  readonly onPark: (idea: string) => void
}

/** One line for one idea. */
export function IdeaForm({ parked, onPark }: IdeaFormProps) {
  const [idea, setIdea] = useState('')
  const [error, setError] = useState<string | null>(null)

  function park() {
    const line = idea.replace(/\s+/g, ' ').trim()
    if (line === '') return setError('Write the idea first. One line will do.')
    if (parked.includes(line)) return setError('This one is parked already.')
    onPark(line)
    setIdea('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) park()
  }

  return (
    <div className={styles.form}>
      <TextField
        label="New idea"
        isLabelHidden
        className="grow"
        value={idea}
        maxLength={120}
        placeholder="Tags for posts"
        error={error}
        onChange={(text) => {
          setIdea(text)
          setError(null)
        }}
        onKeyDown={onKeyDown}
      />
      <Button onPress={park}>Park it</Button>
    </div>
  )
}
