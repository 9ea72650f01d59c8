import { useEffect, useState } from 'react'
import type { ExportContext } from '#shared/export/export-format'
import { translate } from '#shared/language/translate'
import type { PreviewedExport } from '../../db/jobs/preview-export'
import { runJob } from '../../db/jobs/run-job'
import { StepMarker } from '../../ui/step-marker'
import type { ChosenExport } from './export-options'
import styles from './export-preview.module.css'

/** The beginning of what will be written, once it is known. */
export function ExportPreview({ format, bundle, moment, values }: ChosenExport) {
  const preview = usePreview(bundle.plan.id, format.id, moment, JSON.stringify(values))
  return (
    <section
      className={styles.preview}
      aria-label={translate('Preview')}
      aria-busy={preview === null}
    >
      {preview?.kind === 'text' && <pre className={styles.text}>{preview.text}</pre>}
      {preview?.kind === 'rows' && (
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
      {preview?.kind === 'none' && (
        <p>
          {translate(
            'Something in the plan keeps it from being written as this. Your data is as it was. Try another format; JSON takes everything as it is.',
          )}
        </p>
      )}
    </section>
  )
}

type ShownPreview = PreviewedExport | { readonly kind: 'none' }

const none: ShownPreview = { kind: 'none' }

/**
 * @param options as JSON: the values are made anew with every drawing, and what they say is what counts
 * @returns null while it is made; of kind `none` when it cannot be made, such as from a damaged entry
 */
function usePreview(
  planId: string,
  formatId: string,
  moment: Pick<ExportContext, 'now' | 'today'>,
  options: string,
): ShownPreview | null {
  const [made, setMade] = useState<{ of: string; preview: ShownPreview } | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const show = (preview: ShownPreview) => {
      if (!signal.aborted) setMade({ of: formatId, preview })
    }
    const context: ExportContext = { ...moment, options: JSON.parse(options) }
    runJob('previewExport', { planId, formatId, context }, signal).then(
      (preview) => show(preview ?? none),
      () => show(none),
    )
    return () => controller.abort()
  }, [planId, formatId, moment, options])
  // What stood there before stays while only an option changes, and goes with another format.
  return made?.of === formatId ? made.preview : null
}
