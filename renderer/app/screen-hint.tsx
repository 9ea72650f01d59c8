import { Lightbulb } from 'lucide-react'
import { changeSettings, useSettings } from '../desktop/settings'
import { Button } from '../ui/button'
import { focusRegion } from './focus-region'
import { hints } from './hints'
import styles from './screen-hint.module.css'
import type { ViewId } from './views'

/** One sentence at the foot of a screen, until it is dismissed; Help brings it back. */
export function ScreenHint({ view }: { readonly view: ViewId }) {
  const hidden = useSettings()?.hiddenHints
  const hint = hints[view]
  if (!hint || !hidden || hidden.includes(view)) return null
  return (
    <aside className={styles.hint} aria-label="Hint" data-hint>
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
        Got it
      </Button>
    </aside>
  )
}
