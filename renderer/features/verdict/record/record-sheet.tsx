import { ArrowLeft, ClipboardCopy, Printer } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { formatDay } from '#shared/calendar/day'
import type { CopyPart } from '#shared/export/copy/copied-part'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { decisionRecord } from '#shared/verdict/decision-record'
import { Button } from '../../../ui/button'
import { RecordEvidence, RecordUnknown } from './record-evidence'
import { RecordPart } from './record-part'
import { RecordRatings } from './record-ratings'
import { RecordSaidAndLived } from './record-said-and-lived'
import styles from './record-sheet.module.css'

interface RecordSheetProps {
  readonly bundle: PlanBundle
  readonly copyPart: CopyPart
  readonly onClose: () => void
}

/** The decision record as one sheet to read and to print: nothing on it has to be opened. */
export function RecordSheet({ bundle, copyPart, onClose }: RecordSheetProps) {
  const record = useMemo(() => decisionRecord(bundle), [bundle])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { plan } = bundle
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard has to reach it to scroll
    <section className={styles.page} aria-labelledby="record-heading" tabIndex={0} data-prints>
      <div className={styles.actions}>
        <Button
          variant="quiet"
          size="s"
          className={styles.back}
          icon={<ArrowLeft size={14} aria-hidden />}
          onPress={onClose}
        >
          {translate('Back to the verdict')}
        </Button>
        <Button
          size="s"
          icon={<ClipboardCopy size={14} aria-hidden />}
          onPress={() => void copyPart('verdict')}
        >
          {translate('Copy as Markdown')}
        </Button>
        <Button size="s" icon={<Printer size={14} aria-hidden />} onPress={() => window.print()}>
          {translate('Print')}
        </Button>
      </div>
      <article className={styles.sheet}>
        <p className="small muted">
          {translate('Decision record of “{title}”, {first} to {last}', {
            title: plan.title,
            first: formatDay(plan.firstDay, 'short-year'),
            last: formatDay(plan.lastDay, 'short-year'),
          })}
        </p>
        <h1 className={`h1 ${styles.heading}`} id="record-heading" ref={heading} tabIndex={-1}>
          {record.headline}
        </h1>
        <p className={styles.why}>{record.paragraph}</p>
        {record.missing && <p>{record.missing}</p>}
        {record.cautions.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <RecordPart title={translate('How it was reached')} texts={record.method} />
        <RecordRatings ratings={record.ratings} />
        {record.evidence.map((group) => (
          <RecordEvidence key={group.title} group={group} />
        ))}
        <RecordPart title={translate('What would change it')} texts={record.changes} />
        <RecordUnknown items={record.unknown} />
        <RecordSaidAndLived steps={record.saidAndLived} />
        <RecordPart
          title={translate('A next month, either way')}
          texts={[record.closing, ...record.nextMonths]}
        />
      </article>
    </section>
  )
}
