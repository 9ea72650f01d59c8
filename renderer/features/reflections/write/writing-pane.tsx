import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { Button } from '../../../ui/button'
import type { WritingEntry } from '../use-journal-place'
import styles from './writing-pane.module.css'

interface WritingPaneProps {
  readonly entry: WritingEntry
  /** The place to write, which stores by itself. */
  readonly composer: ReactNode
  readonly onDone: () => void
}

/** An entry while it is written, in place of the one that is read. */
export function WritingPane({ entry, composer, onDone }: WritingPaneProps) {
  const pane = useRef<HTMLElement>(null)

  useEffect(() => {
    const { current } = pane
    const notes = current?.querySelector<HTMLElement>('[data-focus-target="reflection"] textarea')
    ;(notes ?? current)?.focus()
  }, [])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, currentTarget } = event
    if (!(target instanceof Node) || !currentTarget.contains(target)) return
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onDone()
  }

  return (
    <section
      ref={pane}
      className={styles.pane}
      aria-labelledby="writing-heading"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <h2 className="h3 grow" id="writing-heading">
          {formatDay(entry.day, 'long')}
        </h2>
        <Button size="s" shortcut={translate('Esc')} onPress={onDone}>
          {translate('Done')}
        </Button>
      </header>
      {composer}
    </section>
  )
}
