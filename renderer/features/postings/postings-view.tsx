import { Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Posting } from '#shared/model/posting'
import { readPosting } from '#shared/postings/market'
import type { Schedule } from '#shared/schedule/schedule'
import { Button } from '../../ui/button'
import { emptyDraft } from './compose/composer-draft'
import { PostingComposer } from './compose/posting-composer'
import { useComposerDraft } from './compose/use-composer-draft'
import { deleteKept } from './delete-kept'
import { PostingList } from './list/posting-list'
import { RenameDialog } from './list/rename-dialog'
import { MarketPane } from './market/market-pane'
import { newPlace, postingPlace } from './place'
import styles from './postings-view.module.css'
import { PostingReader } from './read/posting-reader'
import { usePostingsPlace } from './use-postings-place'

interface PostingsViewProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

/** Job postings: read for what they ask for, kept, and set beside one's own lean. */
export function PostingsView({ bundle, schedule, today }: PostingsViewProps) {
  const { postings } = bundle
  const kept = useMemo(() => postings.map(readPosting).toReversed(), [postings])
  const { place, choose, offer } = usePostingsPlace(kept)
  const { draft, change: changeDraft } = useComposerDraft(bundle.plan.id, () => offer(newPlace))
  const [renamed, setRenamed] = useState<Posting | null>(null)
  const pane = useRef<HTMLElement>(null)
  const justKept = useRef<string | null>(null)
  const open = kept.find(({ posting }) => place.kind === 'posting' && posting.id === place.id)

  const openId = open?.posting.id
  useEffect(() => {
    if (openId === undefined || openId !== justKept.current) return
    justKept.current = null
    pane.current?.focus()
  }, [openId])

  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1 className="h1 grow">{translate('Postings')}</h1>
        {place.kind !== 'new' && (
          <Button variant="primary" icon={<Plus />} onPress={() => choose(newPlace)}>
            {translate('Read another')}
          </Button>
        )}
      </header>
      <div className={styles.columns}>
        <PostingList
          kept={kept}
          place={place}
          onChoose={choose}
          onOpen={() => pane.current?.focus()}
          onRename={setRenamed}
          onDelete={(posting) => void deleteKept(posting)}
        />
        {open ? (
          <PostingReader
            ref={pane}
            read={open}
            onRename={setRenamed}
            onDelete={(posting) => void deleteKept(posting)}
          />
        ) : place.kind === 'market' ? (
          <MarketPane
            ref={pane}
            bundle={bundle}
            schedule={schedule}
            today={today}
            kept={kept}
            onOpen={(id) => choose(postingPlace(id))}
          />
        ) : (
          <PostingComposer
            ref={pane}
            planId={bundle.plan.id}
            today={today}
            draft={draft}
            onChange={changeDraft}
            onKept={(id) => {
              changeDraft(emptyDraft)
              choose(postingPlace(id))
              justKept.current = id
            }}
          />
        )}
      </div>
      {renamed && <RenameDialog posting={renamed} onClose={() => setRenamed(null)} />}
    </div>
  )
}
