import { assertNever } from '#shared/assert-never'
import { translate } from '#shared/language/translate'
import type { ScopeNote } from '#shared/planning/scope-guard'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

interface ScopeBannerProps {
  readonly note: ScopeNote
  readonly onPark: (() => void) | null
}

/** Says what step 2 is there for, with another place for the idea beside it. Nobody is kept from going on. */
export function ScopeBanner({ note, onPark }: ScopeBannerProps) {
  return (
    <div role="status">
      <Banner
        tone="info"
        actions={
          onPark && (
            <Button size="s" onPress={onPark}>
              {translate('Park it instead')}
            </Button>
          )
        }
      >
        <b>{factOf(note)}</b>{' '}
        {translate(
          'Two endpoints and one database are enough to find out how you like the backend.',
        )}
      </Banner>
    </div>
  )
}

function factOf(note: ScopeNote): string {
  switch (note) {
    case 'third-endpoint':
      return translate('That would be a third endpoint.')
    case 'more-work':
      return translate('That makes step 2 longer.')
    default:
      return assertNever(note)
  }
}
