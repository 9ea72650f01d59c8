import type { ListedChange } from '#shared/export/import-diff/import-change'
import { CheckBox } from '../../../ui/check-box'
import { ChangeLines } from './change-lines'
import styles from './change-list.module.css'

interface ChangeListProps {
  readonly title: string
  readonly note?: string
  readonly changes: readonly ListedChange[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void
}

/** Changes below one heading, each with a box of its own. */
export function ChangeList({ title, note, changes, chosen, onChoose }: ChangeListProps) {
  return (
    <section className={styles.group}>
      <h3 className="label">{title}</h3>
      {note && <p className="small muted">{note}</p>}
      <ul>
        {changes.map(({ id, text, lines }) => (
          <li key={id}>
            <CheckBox
              label={text}
              className={styles.change}
              isSelected={chosen.has(id)}
              onChange={(isChosen) => onChoose([id], isChosen)}
            />
            {lines.length > 0 && <ChangeLines lines={lines} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
