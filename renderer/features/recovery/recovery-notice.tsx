import { describeCounts } from '#shared/export/restore/describe-difference'
import { dayOf, formatDay } from '#shared/calendar/day'
import { countNoun } from '#shared/wording/count-noun'
import type { Fault, Recovery } from '../../db/boot/boot'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { formatClockTime } from '#shared/calendar/format-clock-time'
import { CopyDetails } from './copy-details'
import styles from './recovery-notice.module.css'
import { ShowFolder } from './show-folder'

interface RecoveryNoticeProps {
  readonly recovery: Recovery
  readonly onClose: () => void
}

/** Tells once, calmly, what happened to the data, what was kept and where the old files are. */
export function RecoveryNotice({ recovery, onClose }: RecoveryNoticeProps) {
  const { fault, from, at, missing, counts, folder, hasDrafts } = recovery
  return (
    <Dialog
      title={missing === 0 ? 'Your data is back' : 'Most of your data is back'}
      isOpen
      onClose={onClose}
      footer={
        <>
          <CopyDetails details={detailsOf(recovery)} />
          <ShowFolder />
          <Button variant="primary" onPress={onClose}>
            Go on
          </Button>
        </>
      }
    >
      <div className={styles.words}>
        <p>
          {whatHappened[fault]} Plumbline noticed when it started, and made the database anew{' '}
          {sources[from]}.
        </p>
        <p>
          {missing === 0
            ? 'Every change that was saved is here'
            : `${countNoun(missing, 'saved change')} could not be brought back; all before is here`}
          {at !== null && `, up to ${momentOf(at)}`}: {describeCounts(counts)}.
        </p>
        {!hasDrafts && (
          <p>
            A focus timer that was running, or a posting not kept yet, could not be brought back.
          </p>
        )}
        <p className="soft">The old files are kept in the folder “damaged/{folder}”.</p>
      </div>
    </Dialog>
  )
}

const whatHappened: Readonly<Record<Fault, string>> = {
  gone: 'The database of your plans was gone.',
  unreadable: 'The database of your plans could not be read.',
  incomplete: 'Some of your data was missing from the database.',
  behind: 'Your last changes were missing from the database.',
}

const sources: Readonly<Record<Recovery['from'], string>> = {
  backup: 'from a backup and the journal of your changes',
  journal: 'from the journal of your changes',
  database: 'from what could still be read',
}

function momentOf(at: number): string {
  return `${formatDay(dayOf(new Date(at), 0), 'short-year')}, ${formatClockTime(at)}`
}

function detailsOf({ fault, detail, from, seq, missing, folder }: Recovery): string[] {
  return [
    `Database rebuilt: ${fault}`,
    detail,
    `From ${from}, up to change ${seq}, ${missing} missing`,
    `Old files: damaged/${folder}`,
  ]
}
