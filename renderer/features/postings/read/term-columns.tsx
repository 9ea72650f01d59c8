import { translate } from '#shared/language/translate'
import { type Side } from '#shared/model/step'
import type { PostingHit } from '#shared/postings/analyse-posting'
import { groupHits } from '#shared/postings/group-hits'
import { SideMark } from '../../../ui/side-mark'
import { leanPoints } from '../lean-points'
import { sideNames } from '../side-names'
import styles from './term-columns.module.css'
import { TermEntry } from './term-entry'

interface TermColumnsProps {
  readonly hits: readonly PostingHit[]
  readonly termId: (term: string) => string
}

/** The terms that were met: backend left, full stack right. */
export function TermColumns({ hits, termId }: TermColumnsProps) {
  return (
    <div className={styles.columns}>
      {sides.map((side) => {
        const met = groupHits(hits, side)
        return (
          <section key={side} className={styles[side]} aria-label={sideNames[side]}>
            <h4 className={styles.heading}>
              {side === 'backend' && <SideMark points={leanPoints[side]} />}
              {sideNames[side]}
              {side === 'full-stack' && <SideMark points={leanPoints[side]} />}
              <span className={styles.count}>{met.length}</span>
            </h4>
            {met.length === 0 ? (
              <p className={styles.none}>{translate('No wording points here.')}</p>
            ) : (
              <ul>
                {met.map((entry) => (
                  <TermEntry key={entry.term.term} met={entry} id={termId(entry.term.term)} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

const sides: readonly Side[] = ['backend', 'full-stack']
