import { useSyncExternalStore } from 'react'
import { translate } from '#shared/language/translate'
import { currentSafeguard, onSafeguard, tryAgain } from '../../db/journal/safeguard'
import { Button } from '../../ui/button'
import { StripBanner } from '../../ui/strip-banner'

/** Says that changes are in the database alone, and why; it goes once they are in the journal, too. */
export function SafeguardBanner() {
  const { problem } = useSyncExternalStore(onSafeguard, currentSafeguard)
  if (problem === null) return null
  return (
    <div role="status">
      <StripBanner
        tone="alert"
        actions={
          <Button size="s" onPress={() => void tryAgain()}>
            {translate('Try again')}
          </Button>
        }
      >
        <b>{translate('Stored, but not in the journal yet.')}</b> {problem}
      </StripBanner>
    </div>
  )
}
