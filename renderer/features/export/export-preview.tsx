import { useMemo } from 'react'
import type { ExportContext, ExportFormat } from '#shared/export/export-format'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { StepMarker } from '../../ui/step-marker'
import type { ChosenExport } from './export-options'
import styles from './export-preview.module.css'

/** The beginning of what will be written. */
export function ExportPreview({ format, bundle, moment, values }: ChosenExport) {
  // The values are made anew with every drawing; what they say is what counts.
  const options = JSON.stringify(values)
  const preview = useMemo(
    () => previewOf(format, bundle, { ...moment, options: JSON.parse(options) }),
    [format, bundle, moment, options],
  )
  return (
    <section className={styles.preview} aria-label={translate('Preview')}>
      {preview.kind === 'text' ? (
        <pre className={styles.text}>{preview.text}</pre>
      ) : (
        <>
          {preview.rows.map(({ when, step, title }) => (
            <p key={`${when} ${title}`} className={styles.row}>
              {when !== '' && <span>{when}</span>}
              <span className={styles.title}>
                {step && (
                  <StepMarker step={step} size="s" label={translate('Step {step}', { step })} />
                )}
                <span className="trunc">{title}</span>
              </span>
            </p>
          ))}
          {preview.rows.length === 0 && (
            <p className="muted">{translate('Nothing is planned from here on.')}</p>
          )}
          {preview.more > 0 && (
            <p className="muted">{translate('and {count} more', { count: preview.more })}</p>
          )}
        </>
      )}
    </section>
  )
}

/** In the place of one that cannot be made, such as from a damaged entry. */
export function NoPreview() {
  return (
    <section className={styles.preview} aria-label={translate('Preview')}>
      <p>
        {translate(
          'Something in the plan keeps it from being written as this. Your data is as it was. Try another format; JSON takes everything as it is.',
        )}
      </p>
    </section>
  )
}

function previewOf(format: ExportFormat, bundle: PlanBundle, context: ExportContext) {
  if (format.preview) return { kind: 'rows' as const, ...format.preview(bundle, context) }
  const file = format.render(bundle, context)
  const text = file.kind === 'text' ? file.text.replace('\uFEFF', '') : ''
  return { kind: 'text' as const, text: text.split(/\r?\n/, mostLines).join('\n') }
}

const mostLines = 24
