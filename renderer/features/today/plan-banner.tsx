import { useMemo, useState } from 'react'
import { translate } from '#shared/language/translate'
import { planNotice } from '#shared/planning/plan-notice'
import type { ProposePlan } from '../../db/plan-proposal'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menu-button'
import styles from './today-view.module.css'
import type { TodayProps } from './today-view'
import { type DialogName, type WayOut, waysOut } from './ways-out'
import { loadLater } from '../../ui/load-later'

const PushByDialog = loadLater(async () => (await import('./push-by-dialog')).PushByDialog)
const StartOverDialog = loadLater(async () => (await import('./start-over-dialog')).StartOverDialog)

export interface PlanBannerProps extends TodayProps {
  readonly propose: ProposePlan
}

/** What the plan needs to have settled, with its ways out. */
export function PlanBanner({ bundle, schedule, today, propose }: PlanBannerProps) {
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const notice = useMemo(() => planNotice(bundle, schedule, today), [bundle, schedule, today])
  const kind = notice?.kind
  const ways = useMemo(() => (kind ? waysOut(kind, bundle, today) : []), [kind, bundle, today])
  if (!notice) return null

  const [first, ...others] = ways
  function take(way: WayOut) {
    if (way.kind === 'dialog') setDialog(way.dialog)
    else propose({ label: way.label, after: way.after, preview: 'always' })
  }

  const dialogProps = { bundle, today, propose, onClose: () => setDialog(null) }
  return (
    <>
      <Banner
        tone="alert"
        className={styles.banner}
        actions={
          <>
            {first && <Button onPress={() => take(first)}>{first.label}</Button>}
            {others.length > 0 && (
              <MenuButton
                label={translate('Other ways')}
                // not translated: where it opens
                placement="bottom end"
                items={others.map((way) => ({
                  id: way.label,
                  label: way.label,
                  onSelect: () => take(way),
                }))}
              >
                {translate('Other ways')}
              </MenuButton>
            )}
          </>
        }
      >
        <b>{notice.fact}</b> {notice.rest}
      </Banner>
      {dialog === 'push-by' && <PushByDialog {...dialogProps} />}
      {dialog === 'start-over' && <StartOverDialog {...dialogProps} />}
    </>
  )
}
