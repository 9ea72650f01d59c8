import { Printer } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import { exportFileName } from '#shared/export/export-file-name'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'
import { useLongWork } from '../../ui/use-long-work'
import { WorkNote } from '../../ui/work-note'
import styles from './export-dialog.module.css'
import { ExportOptions } from './export-options'
import { ExportPreview } from './export-preview'
import { FormatList } from './format-list'
import { useExportChoice } from './use-export-choice'
import { printExport, saveExport } from './write-export'

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
  const { isBusy, start: startWork, cancel } = useLongWork()
  const fileName = exportFileName(bundle.plan.title, format.extension, format.nameEnding(values))

  function start(job: typeof saveExport) {
    const context = { now: now(), today, options: values }
    startWork(
      async (signal) => {
        const outcome = await job({ planId: bundle.plan.id, format, context }, signal)
        if (outcome === 'done') onClose()
      },
      (error) =>
        showToast({
          message: translate('The export did not work. {reason}', { reason: reasonOf(error) }),
        }),
    )
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
          <ExportPreview format={format} bundle={bundle} moment={moment} values={values} />
          {isBusy && (
            <WorkNote onCancel={cancel}>
              {translate('Your plan is being written. Nothing is saved yet.')}
            </WorkNote>
          )}
        </div>
      </div>
    </Dialog>
  )
}
