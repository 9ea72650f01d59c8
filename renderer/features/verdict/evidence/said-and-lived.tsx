import { ChevronRight } from 'lucide-react'
import { Fragment, useId, useMemo, useState } from 'react'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepShortName } from '#shared/model/step'
import { formatPoints } from '#shared/verdict/evidence/format-points'
import { saidAndLived, type StepSaidAndLived } from '#shared/verdict/evidence/said-and-lived'
import { StepMarker } from '../../../ui/step-marker'
import { EntryList, type ReadEntry } from './entry-list'
import styles from './said-and-lived.module.css'

interface SaidAndLivedProps {
  readonly bundle: PlanBundle
  readonly onRead: ReadEntry
}

/** The rating of each step beside the mean of its days. */
export function SaidAndLived({ bundle, onRead }: SaidAndLivedProps) {
  const rows = useMemo(() => saidAndLived(bundle), [bundle])
  return (
    <section className={styles.section} aria-labelledby="said-heading">
      <h2 className="label" id="said-heading">
        {translate('Said and lived')}
      </h2>
      <p className={styles.note}>
        {translate(
          'The rating of each step beside the mean of its days: energy and engagement, both as 1 to 5.',
        )}
      </p>
      <table className={styles.table} aria-labelledby="said-heading">
        <thead>
          <tr>
            <th scope="col">{translate('Step')}</th>
            <th scope="col">{translate('Said')}</th>
            <th scope="col">{translate('Lived')}</th>
            <th scope="col">{translate('Gap')}</th>
            <th scope="col">{translate('Days')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <StepRow key={row.step} row={row} bundle={bundle} onRead={onRead} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface StepRowProps extends SaidAndLivedProps {
  readonly row: StepSaidAndLived
}

function StepRow({ row, bundle, onRead }: StepRowProps) {
  const [isOpen, setOpen] = useState(false)
  const entriesId = useId()
  const { step, said, lived, gap, days } = row
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <span className={styles.step}>
            <StepMarker step={step} isFilled={said !== null} />
            {step}. {stepShortName(step)}
          </span>
        </th>
        <td>{said ?? translate('no rating')}</td>
        <td>{lived === null ? translate('too few days') : formatPoints(lived)}</td>
        <td>{gap === null ? '' : row.gapWords}</td>
        <td>
          {days === 0 ? (
            translate('none')
          ) : (
            <button
              type="button"
              className={styles.days}
              aria-expanded={isOpen}
              aria-controls={isOpen ? entriesId : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {translateCount(days, '{count} day', '{count} days')}
              <span className="sr"> {translate('of step {step}', { step })}</span>
              <ChevronRight size={14} className={styles.chevron} aria-hidden />
            </button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={entriesId} className={styles.entries}>
          <td colSpan={5}>
            {/* Written when they are asked for: a step may have a thousand days. */}
            <EntryList title={row.text} entries={row.entries} bundle={bundle} onRead={onRead} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}
