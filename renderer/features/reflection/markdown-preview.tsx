import { lazy, Suspense } from 'react'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import styles from './markdown-editor.module.css'

const MarkdownView = lazy(async () => ({
  default: (await import('../../ui/markdown-view')).MarkdownView,
}))

/** How the text reads. It can be scrolled with the keyboard, so it takes the focus. */
export function MarkdownPreview({ label, text }: { label: string; text: string }) {
  return (
    <section className={styles.reading} aria-label={label}>
      {text.trim() === '' ? (
        <p className="muted">{translate('Nothing written yet.')}</p>
      ) : (
        <Suspense fallback={null}>
          <MarkdownView text={text} onOpenLink={(address) => void desktop.openLink(address)} />
        </Suspense>
      )}
    </section>
  )
}
