import { translate } from '#shared/language/translate'
import type { EvidenceItem } from '#shared/verdict/evidence/evidence'
import { strengthWord } from '#shared/verdict/evidence/strength-word'
import type { RecordedEvidence } from '#shared/verdict/group-evidence'
import { RecordEntries } from './record-entries'
import { RecordPart } from './record-part'
import styles from './record-sheet.module.css'

/** Evidence that points one way, each piece with its rule and its entries. */
export function RecordEvidence({ group }: { readonly group: RecordedEvidence }) {
  return (
    <RecordPart title={group.title}>
      {group.items.length === 0 && <p>{group.none}</p>}
      {group.items.map(({ id, title, strength, fact, reading, entries }) => (
        <div key={id} className={styles.item}>
          <h3>
            {title}
            {strength !== 'none' && <span className="muted">, {strengthWord(strength)}</span>}
          </h3>
          <p>{fact}</p>
          <p className="muted">{reading}</p>
          <RecordEntries
            label={translate('Entries behind {title}', { title })}
            entries={entries}
            hasSides
          />
        </div>
      ))}
    </RecordPart>
  )
}

/** What could say something one day. */
export function RecordUnknown({ items }: { readonly items: readonly EvidenceItem[] }) {
  if (items.length === 0) return null
  return (
    <RecordPart title={translate('Too little to go by')}>
      {items.map(({ id, title, fact }) => (
        <p key={id}>
          <b className="strong">{title}.</b> {fact}
        </p>
      ))}
    </RecordPart>
  )
}
