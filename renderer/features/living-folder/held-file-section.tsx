import type { ListedChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
import type { HeldFile } from '#shared/living/merge-folder'
import type { LivingChoice } from '#shared/living/settle-files'
import { Segmented } from '../../ui/segmented'
import styles from './settle-dialog.module.css'
import { TwoVersions } from './two-versions'

interface HeldFileSectionProps {
  readonly file: HeldFile
  readonly canJoin: (change: ListedChange) => boolean
  readonly choiceOf: (change: ListedChange) => LivingChoice
  readonly onChoose: (change: ListedChange, choice: LivingChoice) => void
}

/** What a file says otherwise, with a choice for each, and the lines of it that were not understood. */
export function HeldFileSection({ file, canJoin, choiceOf, onChoose }: HeldFileSectionProps) {
  const { path, asked, unread, notes } = file
  return (
    <section className={styles.file} aria-label={path}>
      <h3 className="h3">{path}</h3>
      {asked.map((change) => (
        <div key={change.id} className={styles.question}>
          <p className={styles.words}>{change.text}</p>
          <TwoVersions lines={change.lines} />
          <Segmented<LivingChoice>
            label={change.text}
            isLabelHidden
            size="s"
            options={optionsFor(change, canJoin(change))}
            value={choiceOf(change)}
            onChange={(choice) => onChoose(change, choice)}
          />
        </div>
      ))}
      {notes.map((note) => (
        <p key={note} className={styles.words}>
          {note}
        </p>
      ))}
      {unread.length > 0 && (
        <div className={styles.question}>
          <p className={styles.words}>
            {unread.length === 1
              ? translate('This line was not understood:')
              : translate('These lines were not understood:')}
          </p>
          <ul className={styles.unread}>
            {unread.map(({ line, text }) => (
              <li key={`${line} ${text}`}>
                <span className="num">{line}</span>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function optionsFor({ kind }: ListedChange, isText: boolean) {
  if (kind === 'remove') {
    return [
      { value: 'mine' as const, label: translate('Keep it') },
      { value: 'file' as const, label: translate('Remove it') },
    ]
  }
  return [
    { value: 'mine' as const, label: translate('Keep mine') },
    { value: 'file' as const, label: translate('Take the file’s') },
    ...(isText ? [{ value: 'both' as const, label: translate('Keep both') }] : []),
  ]
}
