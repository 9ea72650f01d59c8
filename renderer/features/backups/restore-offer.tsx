import { describeCounts } from '#shared/export/restore/describe-difference'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { formatMoment } from './format-moment'
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
          Open backups…
        </Button>
      }
    >
      <b>There is a backup of {formatMoment(latest.writtenAt)}.</b> It holds{' '}
      {describeCounts(latest.counts)}.
    </Banner>
  )
}
