import type { PostingHit } from '#shared/postings/analyse-posting'
import { findPostingTerm } from '#shared/postings/terms'
import { sideNames } from '../side-names'
import styles from './hit-tip.module.css'

/** Beside the wording that is pointed at: its term and the reason. The list of terms says the same. */
export function HitTip({ hit }: { hit: PostingHit }) {
  const { term, role, reason } = findPostingTerm(hit.term)
  return (
    <span className={styles.tip} aria-hidden>
      <b>
        {term}, {sideNames[role].toLowerCase()}
      </b>{' '}
      {reason}
    </span>
  )
}
