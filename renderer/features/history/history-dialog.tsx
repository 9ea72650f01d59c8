import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { goToPoint, useHistory } from '../../db/history'
import { flushPendingSaves } from '../../db/pending-saves'
import { Dialog } from '../../ui/dialog'
import { showToast } from '../../ui/toast'
import styles from './history-dialog.module.css'
import { HistoryRow } from './history-row'
import { reasonOf } from '../../ui/reason-of'

interface HistoryDialogProps {
  readonly today: Day
  readonly onClose: () => void
}

/** Everything that was changed, the newest first; a press on a change goes back to right after it. */
export function HistoryDialog({ today, onClose }: HistoryDialogProps) {
  const points = useHistory()
  const [isBusy, setBusy] = useState(false)
  const current = points?.findIndex(({ state }) => state === 'made') ?? -1

  async function goTo(seq: number | null) {
    setBusy(true)
    try {
      await flushPendingSaves()
      await goToPoint(seq)
    } catch (error) {
      const reason = reasonOf(error)
      showToast({ message: translate('The way back stopped early. {reason}', { reason }) })
    }
    setBusy(false)
  }

  return (
    <Dialog title={translate('History')} isOpen onClose={onClose} isFlush>
      <p className={styles.intro}>
        {points?.length === 0
          ? translate('Everything you change is listed here, and can be taken back.')
          : translate(
              'Choose a point to go back to. What comes after it can be brought back until you change something else.',
            )}
      </p>
      <ol
        className={styles.list}
        aria-label={translate('Changes, the newest first')}
        aria-busy={isBusy}
      >
        {points?.map((point, index) => (
          <HistoryRow
            key={point.seq}
            label={point.label}
            at={point.at}
            today={today}
            isAhead={point.state === 'ahead'}
            isCurrent={index === current}
            onPress={() => !isBusy && void goTo(point.seq)}
          />
        ))}
        {points && points.length > 0 && (
          <HistoryRow
            label={translate('Before all of these')}
            at={null}
            today={today}
            isAhead={false}
            isCurrent={current < 0}
            onPress={() => !isBusy && void goTo(null)}
          />
        )}
      </ol>
    </Dialog>
  )
}
