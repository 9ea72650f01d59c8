import { describeCounts } from '#shared/export/restore/describe-difference'
import { formatMoment } from '#shared/calendar/format-moment'
import { translate } from '#shared/language/translate'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { useBackupList } from './use-backup-list'

/** Where there is no plan at all but a backup of some: the way back comes first. */
export function RestoreOffer({ onRestore }: { readonly onRestore: () => void }) {
  const { list } = useBackupList()
  const latest = list?.backups.find(({ state, counts }) => state === 'verified' && counts?.plans)
  if (!latest?.counts) return null
  return (
    <Banner
      tone="info"
      actions={
        <Button size="s" onPress={onRestore}>
          {translate('Open backups…')}
        </Button>
      }
    >
      <b>
        {translate('There is a backup of {moment}.', { moment: formatMoment(latest.writtenAt) })}
      </b>{' '}
      {translate('It holds {contents}.', { contents: describeCounts(latest.counts) })}
    </Banner>
  )
}
