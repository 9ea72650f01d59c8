import { translate } from '#shared/language/translate'
import type { ReadPosting } from '#shared/postings/market'
import { postingLeanWords } from '#shared/postings/posting-words'
import { SideMark } from '../../../ui/side-mark'
import styles from './market-chart.module.css'

interface MarketChartProps {
  readonly kept: readonly ReadPosting[]
  readonly onOpen: (id: string) => void
}

/** A pair of bars for each posting from a common axis: backend to the left, full stack to the right. */
export function MarketChart({ kept, onOpen }: MarketChartProps) {
  const widest = Math.max(
    1,
    ...kept.flatMap(({ weights }) => [weights.backend, weights['full-stack']]),
  )
  const share = (weight: number) => ({ width: `${(100 * weight) / widest}%` })
  return (
    <figure
      className={styles.chart}
      aria-label={translate('Weight of the wording of each posting')}
    >
      <div className={styles.axis} aria-hidden>
        <span className={styles.left}>
          <SideMark points="left" />
          {translate('Backend')}
        </span>
        <span className={styles.right}>
          {translate('Full stack')}
          <SideMark points="right" />
        </span>
      </div>
      <ul>
        {kept.map(({ posting, analysis, weights }) => (
          <li key={posting.id} className={styles.row}>
            <button type="button" className={styles.name} onClick={() => onOpen(posting.id)}>
              {posting.title}
            </button>
            <div
              className={styles.bars}
              role="img"
              aria-label={translate('{lean}: backend {backend}, full stack {fullStack}', {
                lean: postingLeanWords[analysis.lean],
                backend: weights.backend,
                fullStack: weights['full-stack'],
              })}
            >
              <span className={styles.backend}>
                <span className={styles.number}>{weights.backend}</span>
                <span className={styles.bar} style={share(weights.backend)} />
              </span>
              <span className={styles.fullStack}>
                <span className={styles.bar} style={share(weights['full-stack'])} />
                <span className={styles.number}>{weights['full-stack']}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </figure>
  )
}
