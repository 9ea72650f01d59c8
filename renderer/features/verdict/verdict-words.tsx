import { explainVerdict } from '#shared/verdict/explain-verdict'
import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import { ClarityLine } from './clarity-line'
import { EarlyLook } from './early-look'
import { NextMonth } from './next-month'
import { VerdictFlips } from './verdict-flips'
import { VerdictNotes } from './verdict-notes'
import styles from './verdict-words.module.css'

interface VerdictWordsProps {
  readonly shown: ShownVerdict
  /** Is it seen before step 4 begins, because the user asked? */
  readonly isEarly: boolean
}

/** What the ratings say, in words: the lean, why, how clear, what would change it, and what comes next. */
export function VerdictWords({ shown, isEarly }: VerdictWordsProps) {
  const words = explainVerdict(shown.ratings)
  return (
    <>
      {isEarly && <EarlyLook />}
      <h1 className={`display ${styles.headline}`} id="verdict-headline">
        {words.headline} {words.suffix && <small>{words.suffix}</small>}
      </h1>
      <p className={styles.why}>{words.paragraph}</p>
      <ClarityLine verdict={shown.verdict} missing={words.missing} />
      <VerdictFlips flips={words.flips} />
      <VerdictNotes notes={words.notes} />
      <NextMonth closing={words.closing} />
    </>
  )
}
