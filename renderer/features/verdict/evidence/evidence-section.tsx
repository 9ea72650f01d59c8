import { useMemo, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { deriveEvidence } from '#shared/verdict/evidence/derive-evidence'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'
import { EntryReader } from './entry-reader'
import { EvidenceRow } from './evidence-row'
import styles from './evidence-section.module.css'
import { SaidAndLived } from './said-and-lived'

interface EvidenceSectionProps {
  readonly bundle: PlanBundle
  /** Leads from the reader to the reflection in its journal. */
  readonly openReflection: (id: string) => void
}

/** What else speaks about the two sides, beside the ratings: each claim opens to what it was read from. */
export function EvidenceSection({ bundle, openReflection }: EvidenceSectionProps) {
  const items = useMemo(() => deriveEvidence(bundle), [bundle])
  const [read, setRead] = useState<EvidenceEntry | null>(null)
  const telling = items.filter(({ strength }) => strength !== 'too-little')
  const silent = items.filter(({ strength }) => strength === 'too-little')
  const rowProps = { bundle, onRead: setRead }
  return (
    <>
      <section className={styles.section} aria-labelledby="evidence-heading">
        <header className={styles.head}>
          <h2 className="label" id="evidence-heading">
            {translate('Evidence')}
          </h2>
          {telling.length > 0 && (
            <p className={styles.axis} aria-hidden>
              <span>{translate('Backend')}</span>
              <span>{translate('Full stack')}</span>
            </p>
          )}
        </header>
        <p className={styles.note}>
          {translate('It stands beside the ratings and is never added to them.')}
        </p>
        {telling.map((item) => (
          <EvidenceRow key={item.id} item={item} {...rowProps} />
        ))}
        {silent.length > 0 && <h3 className={styles.silent}>{translate('Too little so far')}</h3>}
        {silent.map((item) => (
          <EvidenceRow key={item.id} item={item} {...rowProps} />
        ))}
      </section>
      <SaidAndLived {...rowProps} />
      <EntryReader
        bundle={bundle}
        entry={read}
        onClose={() => setRead(null)}
        openReflection={openReflection}
      />
    </>
  )
}
