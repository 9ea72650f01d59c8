import { useId, useMemo } from 'react'
import { translate } from '#shared/language/translate'
import type { PostingAnalysis } from '#shared/postings/analyse-posting'
import { explainPosting, postingLeanWords } from '#shared/postings/posting-words'
import { SideMark } from '../../../ui/side-mark'
import { leanPoints } from '../lean-points'
import { MarkedPosting } from './marked-posting'
import styles from './posting-reading.module.css'
import { TermColumns } from './term-columns'

interface PostingReadingProps {
  readonly text: string
  readonly analysis: PostingAnalysis
}

/** What a posting asks for: in words, in its own text, and term by term. */
export function PostingReading({ text, analysis }: PostingReadingProps) {
  const id = useId()
  // An id with a space in it would be read as two.
  const termId = (term: string) => `${id}-${term.replaceAll(' ', '-')}`
  const explanation = useMemo(() => explainPosting(text, analysis), [text, analysis])
  return (
    <>
      <section className={styles.section} aria-labelledby={`${id}-lean`}>
        <div role="status">
          <h3 className={styles.lean} id={`${id}-lean`}>
            <SideMark points={leanPoints[analysis.lean]} />
            {postingLeanWords[analysis.lean]}
          </h3>
          <p className={styles.explanation}>{explanation}</p>
        </div>
      </section>
      <section className={styles.section} aria-labelledby={`${id}-text`}>
        <h3 className="label" id={`${id}-text`}>
          {translate('The text, with what points to a side')}
        </h3>
        <MarkedPosting text={text} hits={analysis.hits} termId={termId} />
      </section>
      {analysis.hits.length > 0 && (
        <section className={styles.section} aria-labelledby={`${id}-terms`}>
          <h3 className="label" id={`${id}-terms`}>
            {translate('Terms and where they stand')}
          </h3>
          <TermColumns hits={analysis.hits} termId={termId} />
        </section>
      )}
    </>
  )
}
