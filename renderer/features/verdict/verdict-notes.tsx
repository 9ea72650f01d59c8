import { translate } from '#shared/language/translate'
import type { VerdictExplanation } from '#shared/verdict/explain-verdict'
import { VerdictSection } from './verdict-section'
import styles from './verdict-notes.module.css'

interface VerdictNotesProps {
  readonly notes: VerdictExplanation['notes']
  /** How the work of step 4 was shared out; null while it is not rated. */
  readonly layers: string | null
}

/** Where the number alone would mislead. */
export function VerdictNotes({ notes, layers }: VerdictNotesProps) {
  if (notes.length === 0 && layers === null) return null
  return (
    <VerdictSection title={translate('Read this with care')}>
      {notes.map(({ id, text }) => (
        <p key={id} className={styles.note}>
          {text}
        </p>
      ))}
      {layers && <p className={styles.note}>{layers}</p>}
    </VerdictSection>
  )
}
