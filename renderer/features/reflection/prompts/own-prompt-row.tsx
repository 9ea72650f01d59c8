import { X } from 'lucide-react'
import { useState } from 'react'
import { translate } from '#shared/language/translate'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { PromptWords } from '#shared/reflection/own-prompts'
import { IconButton } from '../../../ui/icon-button'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import styles from './own-prompts-dialog.module.css'
import { longestPrompt, promptStepOptions } from './prompt-step-options'

interface OwnPromptRowProps {
  readonly prompt: OwnPrompt
  readonly onChange: (words: PromptWords) => void
  readonly onRemove: () => void
}

/** A question to word differently; what is typed counts when one leaves the field. */
export function OwnPromptRow({ prompt, onChange, onRemove }: OwnPromptRowProps) {
  const { step, text } = prompt
  const [typed, setTyped] = useState<string | null>(null)

  function commit() {
    if (typed !== null && typed.trim() !== text) onChange({ step, text: typed })
    setTyped(null)
  }

  return (
    <li className={styles.row}>
      <TextField
        label={translate('Question')}
        isLabelHidden
        maxLength={longestPrompt}
        value={typed ?? text}
        onChange={setTyped}
        onBlur={commit}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) commit()
        }}
      />
      <Select
        className={styles.step}
        label={translate('Step of “{title}”', { title: text })}
        isLabelHidden
        options={promptStepOptions()}
        value={step}
        onChange={(chosen) => onChange({ step: chosen, text })}
      />
      <IconButton
        label={translate('Remove “{title}”', { title: text })}
        icon={<X />}
        onPress={onRemove}
      />
    </li>
  )
}
