import { ChartNoAxesColumn } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { translate } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import type { Posting } from '#shared/model/posting'
import type { ReadPosting } from '#shared/postings/market'
import { postingLeanWords } from '#shared/postings/posting-words'
import { SideMark } from '../../../ui/side-mark'
import { screenKeys } from '#shared/keys/screen-keys'
import { pressedCommand } from '../../../desktop/keys'
import { leanPoints } from '../lean-points'
import { marketPlace, type PostingsPlace, postingPlace } from '../place'
import { moveFocus } from './move-focus'
import styles from './posting-list.module.css'

interface PostingListProps {
  /** Newest first. */
  readonly kept: readonly ReadPosting[]
  readonly place: PostingsPlace
  readonly onChoose: (place: PostingsPlace) => void
  /** Goes over to what is open. */
  readonly onOpen: () => void
  readonly onRename: (posting: Posting) => void
  readonly onDelete: (posting: Posting) => void
}

/** The postings kept, newest first, under the way to all of them together. */
export function PostingList({ kept, place, onChoose, ...on }: PostingListProps) {
  const headingId = useId()
  const openId = place.kind === 'posting' ? place.id : null

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const name = pressedCommand(event, screenKeys.postings)
    const read = kept.find(({ posting }) => posting.id === focusedId(event))
    if (name === 'rename' || name === 'remove') {
      if (read) on[name === 'rename' ? 'onRename' : 'onDelete'](read.posting)
    } else if (event.ctrlKey || event.metaKey || event.altKey || moveFocus(event)) return
    else if (event.key === 'ArrowRight') on.onOpen()
    else return
    event.preventDefault()
  }

  return (
    <section className={styles.side} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {translate('Kept')}
        <span className={styles.count}>{kept.length}</span>
      </h2>
      {kept.length === 0 ? (
        <p className={styles.empty}>
          {translate(
            'Postings you keep collect here. Three or more can be set beside your own lean.',
          )}
        </p>
      ) : (
        <ul className={styles.list} onKeyDown={onKeyDown}>
          <Row
            isOpen={place.kind === 'market'}
            isReachable={openId === null}
            onChoose={() => onChoose(marketPlace)}
          >
            <ChartNoAxesColumn aria-hidden />
            <span className={styles.title}>{translate('The market and you')}</span>
          </Row>
          {kept.map(({ posting, analysis }) => (
            <Row
              key={posting.id}
              id={posting.id}
              isOpen={posting.id === openId}
              isReachable={posting.id === openId}
              onChoose={() => onChoose(postingPlace(posting.id))}
            >
              <SideMark points={leanPoints[analysis.lean]} className={styles.mark} />
              <span className={styles.words}>
                <span className={styles.title}>{posting.title}</span>
                <span className={styles.lean}>
                  {postingLeanWords[analysis.lean]}, {formatDay(posting.date, 'day-month')}
                </span>
              </span>
            </Row>
          ))}
        </ul>
      )}
    </section>
  )
}

interface RowProps {
  readonly id?: string
  readonly isOpen: boolean
  /** One row is in the tab order; the arrow keys go to the others. */
  readonly isReachable: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Row({ id, isOpen, isReachable, onChoose, children }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-posting={id}
        aria-current={isOpen || undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={onChoose}
      >
        {children}
      </button>
    </li>
  )
}

function focusedId({ target }: KeyboardEvent): string | undefined {
  return target instanceof HTMLElement ? target.dataset['posting'] : undefined
}
