import { PencilLine, RefreshCw } from 'lucide-react'
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
        label="Another question"
        icon={<RefreshCw size={14} strokeWidth={1.6} />}
        onPress={onNext}
      />
      <IconButton
        label="Your own questions"
        icon={<PencilLine size={14} strokeWidth={1.6} />}
        onPress={onChange}
      />
    </>
  )
}
