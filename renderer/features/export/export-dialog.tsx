import { Printer } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { exportFileName } from '#shared/export/export-file-name'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ErrorBoundary } from '../../ui/error-boundary'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'
import styles from './export-dialog.module.css'
import { ExportOptions } from './export-options'
import { ExportPreview, NoPreview } from './export-preview'
import { FormatList } from './format-list'
import { useExportChoice } from './use-export-choice'
import { type ExportJob, printExport, saveExport } from './write-export'

interface ExportDialogProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly now: () => number
  readonly onClose: () => void
}

/** Everything the plan can be taken out as: the formats, what each of them asks, and what it will hold. */
export function ExportDialog({ bundle, today, now, onClose }: ExportDialogProps) {
  const { format, values, chooseFormat, chooseOption } = useExportChoice()
  const moment = useMemo(() => ({ now: now(), today }), [now, today])
  const [isBusy, setBusy] = useState(false)
  const fileName = exportFileName(bundle.plan.title, format.extension, format.nameEnding(values))

  function start(job: (job: ExportJob) => Promise<'done' | 'open'>) {
    if (isBusy) return
    setBusy(true)
    const context = { now: now(), today, options: values }
    job({ planId: bundle.plan.id, format, context })
      .then((outcome) => outcome === 'done' && onClose())
      .catch((error: unknown) =>
        showToast({
          message: translate('The export did not work. {reason}', { reason: reasonOf(error) }),
        }),
      )
      .finally(() => setBusy(false))
  }

  /** Enter exports from everywhere but the other buttons, which have a meaning for it themselves. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.defaultPrevented) return
    event.preventDefault()
    start(saveExport)
  }

  return (
    <Dialog
      title={translate('Export {title}', { title: bundle.plan.title })}
      isOpen
      onClose={onClose}
      size={640}
      isFlush
      footer={
        <>
          <span className={`small muted ${styles.fileName}`}>{fileName}</span>
          {format.extension === 'pdf' && (
            <Button
              variant="quiet"
              icon={<Printer size={14} aria-hidden />}
              isDisabled={isBusy}
              onPress={() => start(printExport)}
            >
              {translate('Print…')}
            </Button>
          )}
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => start(saveExport)}>
            {translate('Export {format}', { format: format.shortName })}
          </Button>
        </>
      }
    >
      <div className={styles.body} onKeyDown={onKeyDown}>
        <FormatList chosen={format.id} onChoose={chooseFormat} />
        <div className={styles.details}>
          <ExportOptions
            format={format}
            bundle={bundle}
            moment={moment}
            values={values}
            onChange={chooseOption}
          />
          <ErrorBoundary key={format.id} fallback={() => <NoPreview />}>
            <ExportPreview format={format} bundle={bundle} moment={moment} values={values} />
          </ErrorBoundary>
        </div>
      </div>
    </Dialog>
  )
}
