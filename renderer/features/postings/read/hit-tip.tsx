import { translate } from '#shared/language/translate'
import type { PostingHit } from '#shared/postings/analyse-posting'
import { findPostingTerm } from '#shared/postings/terms'
import styles from './hit-tip.module.css'

/** Beside the wording that is pointed at: its term and the reason. The list of terms says the same. */
export function HitTip({ hit }: { hit: PostingHit }) {
  const { term, role, reason } = findPostingTerm(hit.term)
  return (
    <span className={styles.tip} aria-hidden>
      <b>
        {term}, {role === 'backend' ? translate('backend') : translate('full stack')}
      </b>{' '}
      {reason}
    </span>
  )
}
