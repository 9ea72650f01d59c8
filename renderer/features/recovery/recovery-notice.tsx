import { describeCounts } from '#shared/export/restore/describe-difference'
import { translate, translateCount } from '#shared/language/translate'
import { formatMoment } from '#shared/calendar/format-moment'
import type { Fault, Recovery } from '../../db/boot/boot'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { CopyDetails } from './copy-details'
import styles from './recovery-notice.module.css'
import { ShowFolder } from './show-folder'

interface RecoveryNoticeProps {
  readonly recovery: Recovery
  readonly onClose: () => void
}

/** Tells once, calmly, what happened to the data, what was kept and where the old files are. */
export function RecoveryNotice({ recovery, onClose }: RecoveryNoticeProps) {
  const { fault, from, missing, folder, hasDrafts } = recovery
  return (
    <Dialog
      title={
        missing === 0 ? translate('Your data is back') : translate('Most of your data is back')
      }
      isOpen
      onClose={onClose}
      footer={
        <>
          <CopyDetails details={detailsOf(recovery)} />
          <ShowFolder />
          <Button variant="primary" onPress={onClose}>
            {translate('Go on')}
          </Button>
        </>
      }
    >
      <div className={styles.words}>
        <p>
          {whatHappened[fault]()} {whatWasDone[from]()}
        </p>
        <p>{whatIsHere(recovery)}</p>
        {!hasDrafts && (
          <p>
            {translate(
              'A focus timer that was running, or a posting not kept yet, could not be brought back.',
            )}
          </p>
        )}
        <p className="soft">
          {translate('The old files are kept in the folder “damaged/{folder}”.', { folder })}
        </p>
      </div>
    </Dialog>
  )
}

const whatHappened: Readonly<Record<Fault, () => string>> = {
  gone: () => translate('The database of your plans was gone.'),
  unreadable: () => translate('The database of your plans could not be read.'),
  incomplete: () => translate('Some of your data was missing from the database.'),
  behind: () => translate('Your last changes were missing from the database.'),
}

const whatWasDone: Readonly<Record<Recovery['from'], () => string>> = {
  backup: () =>
    translate(
      'Plumbline noticed when it started, and made the database anew from a backup and the journal of your changes.',
    ),
  journal: () =>
    translate(
      'Plumbline noticed when it started, and made the database anew from the journal of your changes.',
    ),
  database: () =>
    translate(
      'Plumbline noticed when it started, and made the database anew from what could still be read.',
    ),
}

function whatIsHere({ missing, at, counts }: Recovery): string {
  const contents = describeCounts(counts)
  const moment = at === null ? null : formatMoment(at)
  if (missing === 0) {
    return moment === null
      ? translate('Every change that was saved is here: {contents}.', { contents })
      : translate('Every change that was saved is here, up to {moment}: {contents}.', {
          moment,
          contents,
        })
  }
  return moment === null
    ? translateCount(
        missing,
        '{count} saved change could not be brought back; all before is here: {contents}.',
        '{count} saved changes could not be brought back; all before is here: {contents}.',
        { contents },
      )
    : translateCount(
        missing,
        '{count} saved change could not be brought back; all before is here, up to {moment}: {contents}.',
        '{count} saved changes could not be brought back; all before is here, up to {moment}: {contents}.',
        { moment, contents },
      )
}

function detailsOf({ fault, detail, from, seq, missing, folder }: Recovery): string[] {
  return [
    // not translated: for whoever mends it
    `Database rebuilt: ${fault}`,
    detail,
    // not translated: for whoever mends it
    `From ${from}, up to change ${seq}, ${missing} missing`,
    // not translated: for whoever mends it
    `Old files: damaged/${folder}`,
  ]
}
