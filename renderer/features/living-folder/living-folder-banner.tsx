import { lazy, Suspense, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { Button } from '../../ui/button'
import { StripBanner } from '../../ui/strip-banner'
import { useLivingStatus } from './living-status'

const SettleDialog = lazy(async () => ({
  default: (await import('./settle-dialog')).SettleDialog,
}))

/** Says that files of the living folder wait for the user, and leads to what is to settle. */
export function LivingFolderBanner({ today }: { readonly today: Day }) {
  const { held } = useLivingStatus()
  const [isOpen, setOpen] = useState(false)
  if (held.length === 0) return null
  return (
    <>
      <div role="status">
        <StripBanner
          tone="alert"
          actions={
            <Button size="s" onPress={() => setOpen(true)}>
              Settle…
            </Button>
          }
        >
          <b>Your folder says something else.</b>{' '}
          {held.length === 1 ? `${held[0]?.path} waits` : `${held.length} files wait`} for you.
        </StripBanner>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <SettleDialog held={held} today={today} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
