import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemNote } from '../../ui/problem-note'
import { TextArea } from '../../ui/text-area'
import { WorkNote } from '../../ui/work-note'
import styles from './document-choice.module.css'
import { readingDocument } from './reading-dialog'
import type { TextFile } from './text-file'

interface DocumentChoiceProps {
  /** Why the document that was chosen could not be read. */
  readonly problem: string | null
  /** Is a document being read? */
  readonly isReading: boolean
  readonly onStop: () => void
  readonly onProblem: (reason: string) => void
  readonly onChoose: (file: TextFile) => void
  readonly onClose: () => void
}

/** Where the Markdown comes from: a file, or what is pasted. */
export function DocumentChoice(props: DocumentChoiceProps) {
  const { problem, isReading, onStop, onProblem, onChoose, onClose } = props
  const [text, setText] = useState('')

  async function chooseFile() {
    const kind = { name: translate('Markdown document'), extensions: ['md', 'markdown', 'txt'] }
    const result = await desktop.openFile({ kind })
    if (result.kind === 'failed') onProblem(result.reason)
    if (result.kind === 'opened') onChoose(result)
  }

  return (
    <Dialog
      title={translate('Import Markdown')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={text.trim() === ''}
            onPress={() => onChoose({ fileName: null, text })}
          >
            {translate('Read what I pasted')}
          </Button>
        </>
      }
    >
      <div className={styles.choice}>
        <p className="soft">
          {translate(
            'A plan you exported and edited elsewhere comes back: you see each change before anything happens. Any other list becomes tasks.',
          )}
        </p>
        <div className={styles.file}>
          <Button autoFocus icon={<FileDown />} onPress={() => void chooseFile()}>
            {translate('Choose a file…')}
          </Button>
          <span className="small muted">{translate('or drop one anywhere on the window')}</span>
        </div>
        <TextArea
          label={translate('Or paste it here')}
          value={text}
          onChange={setText}
          rows={8}
          className={styles.paste}
          placeholder={translate('- [ ] Draw the schema (45 min)\n- [ ] Write the first endpoint')}
        />
        {problem && <ProblemNote>{problem}</ProblemNote>}
        {isReading && <WorkNote onCancel={onStop}>{readingDocument()}</WorkNote>}
      </div>
    </Dialog>
  )
}
