import { lazy, Suspense, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { listWords } from '#shared/wording/list-words'
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
  const names = listWords(held.map(({ path }) => path))
  const words = held.length > 3 ? `${held.length} files` : names
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
          {held.length === 1
            ? `${words} is left as it is until you settle it.`
            : `${words} are left as they are until you settle them.`}
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
