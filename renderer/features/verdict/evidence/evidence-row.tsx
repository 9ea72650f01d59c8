import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { describePull } from '#shared/verdict/evidence/describe-pull'
import type { EvidenceItem } from '#shared/verdict/evidence/evidence'
import { EntryGroups } from './entry-groups'
import type { ReadEntry } from './entry-list'
import styles from './evidence-row.module.css'
import { PullBar } from './pull-bar'

interface EvidenceRowProps {
  readonly item: EvidenceItem
  readonly bundle: PlanBundle
  readonly onRead: ReadEntry
}

/** One kind of evidence: its name, what was found and how hard it pulls; opens to the entries behind it. */
export function EvidenceRow({ item, bundle, onRead }: EvidenceRowProps) {
  const [isOpen, setOpen] = useState(false)
  const entriesId = useId()
  if (item.count === 0) {
    return (
      <div className={styles.row}>
        <Words item={item} />
      </div>
    )
  }
  return (
    <div>
      <button
        type="button"
        className={clsx(styles.row, styles.button)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? entriesId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Words item={item} />
        <span className="sr">{translateCount(item.count, '{count} entry', '{count} entries')}</span>
        <ChevronRight size={14} className={styles.chevron} aria-hidden />
      </button>
      {isOpen && (
        <div id={entriesId} className={styles.entries}>
          <p className={styles.reading}>{item.reading}</p>
          <EntryGroups item={item} bundle={bundle} onRead={onRead} />
        </div>
      )}
    </div>
  )
}

function Words({ item }: { readonly item: EvidenceItem }) {
  const { title, fact, pull, figure, strength } = item
  const pulls = describePull(item)
  return (
    <>
      <span className={styles.title}>{title}</span>
      {strength !== 'too-little' && <PullBar pull={pull} figure={figure} />}
      <span className={styles.fact}>
        {strength !== 'too-little' && <b>{capitalise(pulls)}.</b>} {fact}
      </span>
    </>
  )
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
