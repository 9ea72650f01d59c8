import { type KeyboardEvent, type Ref, useDeferredValue, useMemo, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Day } from '#shared/calendar/day'
import { analysePosting } from '#shared/postings/analyse-posting'
import { postingProblem } from '#shared/postings/posting-limit'
import type { PostingDraft } from '../../../db/database'
import { keepPosting } from '../../../db/postings'
import { formatKeys } from '../../../desktop/keys'
import { Button } from '../../../ui/button'
import { reportFailure } from '../../../ui/report-failure'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { Pane } from '../pane'
import { PostingReading } from '../read/posting-reading'
import { longestTitle, titleOf } from './composer-draft'
import styles from './posting-composer.module.css'
import { useTextDrop } from './use-text-drop'

interface PostingComposerProps {
  readonly planId: string
  readonly today: Day
  readonly draft: PostingDraft
  readonly onChange: (draft: PostingDraft) => void
  readonly onKept: (id: string) => void
  readonly ref: Ref<HTMLElement>
}

/** The sheet a posting is pasted on; what it asks for is read below while it changes. */
export function PostingComposer(props: PostingComposerProps) {
  const { planId, today, draft, onChange, onKept, ref } = props
  const [dropProblem, setDropProblem] = useState<string | null>(null)
  const [isKeeping, setKeeping] = useState(false)
  const { isOver, dropProps } = useTextDrop(setText, setDropProblem)
  const problem = dropProblem ?? postingProblem(draft.text)
  const readText = useDeferredValue(problem === null ? draft.text : '')
  const analysis = useMemo(() => analysePosting(readText), [readText])
  const canKeep = draft.text.trim() !== '' && problem === null && !isKeeping

  function setText(text: string) {
    setDropProblem(null)
    onChange({ ...draft, text })
  }

  async function keep() {
    if (!canKeep) return
    setKeeping(true)
    const title = titleOf(draft).trim() || titleOf({ ...draft, title: null })
    try {
      onKept(await keepPosting(planId, { title, text: draft.text }, today))
    } catch (error) {
      reportFailure(translate('The posting'), error)
      setKeeping(false)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void keep()
  }

  return (
    <Pane ref={ref} labelledBy="posting-heading">
      <div onKeyDown={onKeyDown}>
        <h2 className="h3" id="posting-heading">
          {translate('Read a posting')}
        </h2>
        <p className={styles.lead}>
          {translate(
            'Paste its text, or drop a text file here. It is read on this machine and goes nowhere.',
          )}
        </p>
        <div className={styles.sheet} data-over={isOver || undefined} {...dropProps}>
          <TextArea
            label={translate('Text of the posting')}
            isLabelHidden
            variant="write"
            className={styles.text}
            placeholder={translate('Paste the text of a job posting')}
            value={draft.text}
            error={problem}
            onChange={setText}
          />
        </div>
        <div className={styles.keep}>
          <TextField
            label={translate('Name')}
            className={styles.name}
            value={titleOf(draft)}
            maxLength={longestTitle}
            placeholder={translate('From its first line')}
            onChange={(title) => onChange({ ...draft, title })}
          />
          <Button
            variant="primary"
            shortcut={formatKeys('Mod+Enter')}
            isDisabled={!canKeep}
            onPress={() => void keep()}
          >
            {translate('Keep it')}
          </Button>
        </div>
        {readText.trim() !== '' && <PostingReading text={readText} analysis={analysis} />}
      </div>
    </Pane>
  )
}
