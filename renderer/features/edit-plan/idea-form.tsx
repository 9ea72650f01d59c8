import { type KeyboardEvent, useState } from 'react'
import { translate } from '#shared/language/translate'
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
    if (line === '') return setError(translate('Write the idea first. One line will do.'))
    if (parked.includes(line)) return setError(translate('This one is parked already.'))
    onPark(line)
    setIdea('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) park()
  }

  return (
    <div className={styles.form}>
      <TextField
        label={translate('New idea')}
        isLabelHidden
        className="grow"
        value={idea}
        maxLength={120}
        placeholder={translate('Tags for posts')}
        error={error}
        onChange={(text) => {
          setIdea(text)
          setError(null)
        }}
        onKeyDown={onKeyDown}
      />
      <Button onPress={park}>{translate('Park it')}</Button>
    </div>
  )
}
