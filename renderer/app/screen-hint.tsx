import { Lightbulb } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { changeSettings, useSettings } from '../desktop/settings'
import { Button } from '../ui/button'
import { focusRegion } from './focus-region'
import { hintOf } from './hints'
import styles from './screen-hint.module.css'
import type { ViewId } from './views'

/** One sentence at the foot of a screen, until it is dismissed; Help brings it back. */
export function ScreenHint({ view }: { readonly view: ViewId }) {
  const hidden = useSettings()?.hiddenHints
  const hint = hintOf(view)
  if (!hint || !hidden || hidden.includes(view)) return null
  return (
    <aside className={styles.hint} aria-label={translate('Hint')} data-hint>
      <Lightbulb aria-hidden />
      <p className={styles.words}>{hint}</p>
      <Button
        variant="quiet"
        size="s"
        onPress={({ pointerType }) => {
          // The button goes away, so the keys go on in the part of the screen before it.
          if (pointerType === 'keyboard' || pointerType === 'virtual') focusRegion(-1)
          void changeSettings({ hiddenHints: [...hidden, view] })
        }}
      >
        {translate('Got it')}
      </Button>
    </aside>
  )
}
