import type { VerdictExplanation } from '#shared/verdict/explain-verdict'
import { VerdictSection } from './verdict-section'
import styles from './verdict-notes.module.css'

interface VerdictNotesProps {
  readonly notes: VerdictExplanation['notes']
}

/** Where the number alone would mislead. */
export function VerdictNotes({ notes }: VerdictNotesProps) {
  if (notes.length === 0) return null
  return (
    <VerdictSection title="Read this with care">
      {notes.map(({ id, text }) => (
        <p key={id} className={styles.note}>
          {text}
        </p>
      ))}
    </VerdictSection>
  )
}
