import { type KeyboardEvent, useEffect, useRef } from 'react'
import { translate } from '#shared/language/translate'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import styles from './capture-page.module.css'
import { type ThoughtState, useThought } from './use-thought'

/** Characters; main takes no more. */
const longestThought = 20_000

/** One thought, and back to what one was doing. */
export function CapturePage() {
  const { text, state, change, keep, close } = useThought()
  const area = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    const focus = () => area.current?.focus()
    window.addEventListener('focus', focus)
    return () => window.removeEventListener('focus', focus)
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    // Enter may also be the end of a word that is composed from several keys.
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing
    if (event.key === 'Escape') void close()
    else if (isEnter && !event.shiftKey && event.target === area.current) void keep()
    else return
    event.preventDefault()
  }

  return (
    <main className={styles.page} onKeyDown={onKeyDown}>
      <h1 className={styles.title}>{translate('A thought for today')}</h1>
      <TextArea
        ref={area}
        className={styles.text}
        label={translate('A thought for today')}
        isLabelHidden
        variant="write"
        isFilling
        autoFocus
        placeholder={translate('It becomes a paragraph of today’s reflection')}
        maxLength={longestThought}
        value={text}
        onChange={change}
      />
      <footer className={styles.foot}>
        <p role="status" className={styles.state} data-kind={state.kind}>
          {describe(state)}
        </p>
        <Button size="s" variant="quiet" shortcut={translate('Esc')} onPress={() => void close()}>
          {translate('Close')}
        </Button>
        <Button
          size="s"
          variant="primary"
          shortcut="↵"
          isDisabled={text.trim() === ''}
          onPress={() => void keep()}
        >
          {translate('Keep')}
        </Button>
      </footer>
    </main>
  )
}

function describe(state: ThoughtState): string {
  switch (state.kind) {
    case 'writing':
      return ''
    case 'keeping':
      return translate('Keeping…')
    case 'kept':
      return translate('Kept')
    case 'failed':
      return state.reason
  }
}
