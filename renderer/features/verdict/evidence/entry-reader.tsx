import { lazy, Suspense } from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'
import { desktop } from '../../../desktop/desktop'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import styles from './entry-reader.module.css'
import { type EntrySource, sourceOf } from './source-of'

const MarkdownView = lazy(async () => ({
  default: (await import('../../../ui/markdown-view')).MarkdownView,
}))

interface EntryReaderProps {
  readonly bundle: PlanBundle
  /** What is read; null when nothing is. */
  readonly entry: EvidenceEntry | null
  readonly onClose: () => void
  readonly openReflection: (id: string) => void
}

/** The whole of what an entry was read from, to check a claim against the words. */
export function EntryReader({ bundle, entry, onClose, openReflection }: EntryReaderProps) {
  const source = entry && sourceOf(bundle, entry)
  if (!entry || !source) return null
  return (
    <Dialog
      title={formatDay(entry.date, 'long')}
      isOpen
      onClose={onClose}
      footer={
        entry.kind === 'reflection' && (
          <>
            <Button onPress={onClose}>{translate('Close')}</Button>
            <Button onPress={() => openReflection(entry.id)}>
              {translate('Open in Reflections')}
            </Button>
          </>
        )
      }
    >
      <Source source={source} />
    </Dialog>
  )
}

function Source({ source: { title, about, parts } }: { readonly source: EntrySource }) {
  return (
    <article className={styles.source}>
      {title !== '' && <h3 className="h3">{title}</h3>}
      {about !== '' && <p className="small muted">{about}</p>}
      {parts.map(({ question, text, isMarkdown }, index) => (
        // What is read does not change while it is read.
        <div key={index}>
          {question !== undefined && <p className="small strong">{question}</p>}
          {isMarkdown ? <UserMarkdown text={text} /> : <p className={styles.plain}>{text}</p>}
        </div>
      ))}
    </article>
  )
}

function UserMarkdown({ text }: { readonly text: string }) {
  return (
    <Suspense fallback={null}>
      <MarkdownView text={text} onOpenLink={(address) => void desktop.openLink(address)} />
    </Suspense>
  )
}
