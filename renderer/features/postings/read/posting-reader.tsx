import { Pencil, Trash2 } from 'lucide-react'
import type { Ref } from 'react'
import { translate } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import { screenKeys } from '#shared/keys/screen-keys'
import type { Posting } from '#shared/model/posting'
import type { ReadPosting } from '#shared/postings/market'
import { useKeyHints } from '../../../desktop/keys'
import { IconButton } from '../../../ui/icon-button'
import { Pane } from '../pane'
import styles from './posting-reader.module.css'
import { PostingReading } from './posting-reading'

interface PostingReaderProps {
  readonly read: ReadPosting
  readonly onRename: (posting: Posting) => void
  readonly onDelete: (posting: Posting) => void
  readonly ref: Ref<HTMLElement>
}

/** A kept posting to read again. */
export function PostingReader({ read, onRename, onDelete, ref }: PostingReaderProps) {
  const { posting, analysis } = read
  const hintOf = useKeyHints()
  return (
    <Pane key={posting.id} ref={ref} labelledBy="posting-heading">
      <div className={styles.tools}>
        <span className="grow num">
          {translate('Kept {day}', { day: formatDay(posting.date) })}
        </span>
        <IconButton
          label={translate('Rename')}
          shortcut={hintOf(screenKeys.postings.rename)}
          icon={<Pencil />}
          onPress={() => onRename(posting)}
        />
        <IconButton
          label={translate('Delete')}
          shortcut={hintOf(screenKeys.postings.remove)}
          icon={<Trash2 />}
          onPress={() => onDelete(posting)}
        />
      </div>
      <h2 className={styles.title} id="posting-heading">
        {posting.title}
      </h2>
      <PostingReading text={posting.text} analysis={analysis} />
    </Pane>
  )
}
