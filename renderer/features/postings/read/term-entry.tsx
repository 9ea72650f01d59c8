import { translateCount } from '#shared/language/translate'
import type { MetTerm } from '#shared/postings/group-hits'
import styles from './term-columns.module.css'

/** More of them would say the same again. */
const mostSentences = 3

/** In characters; a sentence that goes on is cut. */
const longestSentence = 240

/** A term, why it points to its side, and the sentences it stands in. */
export function TermEntry({ met, id }: { readonly met: MetTerm; readonly id: string }) {
  const { term, sentences } = met
  const rest = sentences.length - mostSentences
  return (
    <li className={styles.entry} id={id} tabIndex={-1}>
      <b className={styles.term}>{term.term}</b> <span className="soft">{term.reason}</span>
      {sentences.slice(0, mostSentences).map((sentence) => (
        <blockquote key={sentence} className={styles.sentence}>
          {shorten(sentence)}
        </blockquote>
      ))}
      {rest > 0 && (
        <p className="small muted">
          {translateCount(rest, 'and in {count} more', 'and in {count} more')}
        </p>
      )}
    </li>
  )
}

function shorten(sentence: string): string {
  if (sentence.length <= longestSentence) return sentence
  return `${sentence.slice(0, longestSentence).replace(/[\ud800-\udbff]$/, '')}…`
}
