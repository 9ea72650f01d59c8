import { Fragment, type ReactNode, type Ref } from 'react'
import type { FoundEntry, FoundGroup } from '#shared/palette/find-entries'
import { translate } from '#shared/language/translate'
import { Kbd } from '../../ui/kbd'
import { splitMarks } from '../../ui/split-marks'
import styles from './command-palette.module.css'
import type { PaletteEntry } from './palette-entry'

interface PaletteListProps {
  readonly id: string
  readonly groups: readonly FoundGroup<PaletteEntry>[]
  readonly chosen: PaletteEntry | undefined
  readonly optionId: (entry: PaletteEntry) => string
  readonly onPoint: (entry: PaletteEntry) => void
  readonly onChoose: (entry: PaletteEntry) => void
  readonly ref: Ref<HTMLDivElement>
}

/** What was found, by its kinds. The focus stays in the field, which says which one is chosen. */
export function PaletteList({ id, groups, chosen, optionId, ref, ...on }: PaletteListProps) {
  return (
    <div
      ref={ref}
      className={styles.list}
      id={id}
      role="listbox"
      aria-label={translate('Found')}
      hidden={groups.length === 0}
      // A press takes no focus away from the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ group, found, count }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div className={styles.group} id={`${id}-${group}`} role="presentation">
            {titles[group]()}
            {count > found.length && (
              <span className={styles.more}>
                {translate('{shown} of {count}', { shown: found.length, count })}
              </span>
            )}
          </div>
          {found.map((one) => (
            <Option
              key={one.entry.id}
              {...one}
              id={optionId(one.entry)}
              isChosen={one.entry === chosen}
              onPoint={() => on.onPoint(one.entry)}
              onChoose={() => on.onChoose(one.entry)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

const titles: Readonly<Record<FoundGroup<PaletteEntry>['group'], () => string>> = {
  recent: () => translate('Recent'),
  tasks: () => translate('Tasks'),
  commands: () => translate('Commands'),
  reflections: () => translate('Reflections'),
  plans: () => translate('Plans'),
}

interface OptionProps extends FoundEntry<PaletteEntry> {
  readonly id: string
  readonly isChosen: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function Option({ entry, ranges, id, isChosen, onPoint, onChoose }: OptionProps) {
  const { icon, label, note, detail, keys } = entry
  const inLabel = ranges.flatMap(({ start, end }) =>
    start < label.length ? [{ start, end: Math.min(end, label.length) }] : [],
  )
  return (
    // oxlint-disable-next-line click-events-have-key-events -- the keys come to the field
    <div
      id={id}
      role="option"
      className={styles.option}
      aria-selected={isChosen}
      onPointerMove={() => !isChosen && onPoint()}
      onClick={onChoose}
    >
      <span className={styles.icon}>{icon}</span>
      <span className="trunc">
        {withMarks(label, inLabel)}
        {ranges.length === 0 && note && (
          <span className={styles.note}>{withMarks(note.text, note.ranges)}</span>
        )}
      </span>
      <span className={styles.end}>
        {detail}
        {keys && <Kbd>{keys}</Kbd>}
        {isChosen && !keys && (
          <span aria-hidden className={styles.enter}>
            <Kbd>↵</Kbd>
          </span>
        )}
      </span>
    </div>
  )
}

function withMarks(text: string, ranges: FoundEntry<PaletteEntry>['ranges']): ReactNode {
  return splitMarks(text, ranges).map(({ text: piece, isMarked, start }) =>
    isMarked ? <b key={start}>{piece}</b> : <Fragment key={start}>{piece}</Fragment>,
  )
}
