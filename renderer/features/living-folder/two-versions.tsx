import type { DiffLine } from '#shared/export/import-diff/diff-lines'
import { translate } from '#shared/language/translate'
import styles from './settle-dialog.module.css'

/** A text as it is in the app beside what the file says; nothing where there is no text. */
export function TwoVersions({ lines }: { readonly lines: readonly DiffLine[] }) {
  if (lines.length === 0) return null
  return (
    <div className={styles.versions}>
      <Version
        title={translate('In Plumbline')}
        lines={lines.filter(({ kind }) => kind !== 'added')}
      />
      <Version
        title={translate('In the file')}
        lines={lines.filter(({ kind }) => kind !== 'removed')}
      />
    </div>
  )
}

function Version({ title, lines }: { title: string; lines: readonly DiffLine[] }) {
  return (
    <div className={styles.version}>
      <div className={styles.side}>{title}</div>
      <div className={styles.text}>
        {lines.length === 0 ? (
          <span className="soft">{translate('Nothing')}</span>
        ) : (
          lines.map(({ kind, text }, place) =>
            kind === 'same' ? (
              <div key={place}>{text || ' '}</div>
            ) : (
              <div key={place} className={styles.differs}>
                {text || ' '}
              </div>
            ),
          )
        )}
      </div>
    </div>
  )
}
