import { lazy, Suspense, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
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
              {translate('Settle…')}
            </Button>
          }
        >
          <b>{translate('Your folder says something else.')}</b>{' '}
          {held.length === 1
            ? translate('{file} waits for you.', { file: held[0]?.path ?? '' })
            : translateCount(
                held.length,
                '{count} file waits for you.',
                '{count} files wait for you.',
              )}
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
