import { PencilLine, RefreshCw } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { IconButton } from '../../../ui/icon-button'

interface PromptToolsProps {
  readonly onNext: () => void
  readonly onChange: () => void
}

/** What can be done about the question of the day. */
export function PromptTools({ onNext, onChange }: PromptToolsProps) {
  return (
    <>
      <IconButton
        label={translate('Another question')}
        icon={<RefreshCw size={14} strokeWidth={1.6} />}
        onPress={onNext}
      />
      <IconButton
        label={translate('Your own questions')}
        icon={<PencilLine size={14} strokeWidth={1.6} />}
        onPress={onChange}
      />
    </>
  )
}
