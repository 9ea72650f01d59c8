import { translate } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import type { ReadPosting } from '#shared/postings/market'
import { postingLeanWords } from '#shared/postings/posting-words'
import styles from './market-table.module.css'

/** The chart in rows. */
export function MarketTable({ kept }: { readonly kept: readonly ReadPosting[] }) {
  return (
    <table className={styles.table}>
      <caption className="sr">{translate('Weight of the wording of each posting')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('Posting')}</th>
          <th scope="col">{translate('Kept')}</th>
          <th scope="col">{translate('Backend')}</th>
          <th scope="col">{translate('Full stack')}</th>
          <th scope="col">{translate('In words')}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ posting, analysis, weights }) => (
          <tr key={posting.id}>
            <th scope="row">{posting.title}</th>
            <td className={styles.whole}>{formatDay(posting.date)}</td>
            <td>{weights.backend}</td>
            <td>{weights['full-stack']}</td>
            <td>{postingLeanWords[analysis.lean]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
