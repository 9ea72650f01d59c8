import { type FocusEvent, type MouseEvent, useMemo, useState } from 'react'
import type { PostingHit } from '#shared/postings/analyse-posting'
import { HitTip } from './hit-tip'
import styles from './marked-posting.module.css'
import { splitAtHits } from './split-at-hits'

interface MarkedPostingProps {
  readonly text: string
  readonly hits: readonly PostingHit[]
  /** The id under which a term is explained. */
  readonly termId: (term: string) => string
}

/** The text of a posting with its wordings marked; each leads to what is said about its term. */
export function MarkedPosting({ text, hits, termId }: MarkedPostingProps) {
  const pieces = useMemo(() => splitAtHits(text, hits), [text, hits])
  const [pointedAt, setPointedAt] = useState<number | null>(null)
  const pointAt = ({ target }: MouseEvent | FocusEvent) => setPointedAt(hitIndex(target))
  const leave = () => setPointedAt(null)
  const shown = pointedAt === null ? undefined : hits[pointedAt]

  return (
    <div
      className={styles.text}
      onMouseOver={pointAt}
      onMouseLeave={leave}
      onFocus={pointAt}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      {pieces.map(({ start, wording, hit }) =>
        hit ? (
          <mark key={start} className={styles[hit.role]}>
            <a
              href={`#${termId(hit.term)}`}
              className={pointedAt === hit.index ? styles.pointedAt : undefined}
              data-hit={hit.index}
              // Where a term is met again, the mouse still reaches it; for the keys once is enough.
              tabIndex={hit.isFirst ? 0 : -1}
              aria-describedby={termId(hit.term)}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(termId(hit.term))?.focus()
              }}
            >
              {wording}
            </a>
          </mark>
        ) : (
          wording
        ),
      )}
      {shown && <HitTip hit={shown} />}
    </div>
  )
}

function hitIndex(target: EventTarget): number | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-hit]') : null
  return mark ? Number(mark.dataset['hit']) : null
}
