import { type KeyboardEvent, type Ref, useLayoutEffect, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { entryName } from '#shared/reflection/entry-words'
import type { Schedule } from '#shared/schedule/schedule'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import { pressedCommand } from '../../../desktop/keys'
import { MarkedText } from '../../../ui/marked-text'
import type { FindMarks } from '../../../ui/split-marks'
import { DayWork } from './day-work'
import { EntryFacts } from './entry-facts'
import styles from './entry-reader.module.css'
import { EntryText } from './entry-text'
import { EntryTools } from './entry-tools'
import { LookBackLinks } from './look-back-links'

export interface EntryReaderProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly reflection: Reflection
  /** The entries in the list, in the order they were written. */
  readonly found: readonly Reflection[]
  readonly findMarks: FindMarks
  readonly onSelect: (id: string) => void
  readonly onEdit: (reflection: Reflection) => void
  readonly onAdd: (day: Day) => void
  readonly onDelete: (reflection: Reflection) => void
  readonly onTag: (tag: string) => void
  readonly ref: Ref<HTMLElement>
}

/** An entry to read, with what the day held and what was written before. */
export function EntryReader(props: EntryReaderProps) {
  const { bundle, reflection, found, findMarks, onSelect, ref } = props
  const { id, title } = reflection
  const page = useRef<HTMLDivElement>(null)
  const [turnedTo, setTurnedTo] = useState<string | null>(null)
  const at = found.findIndex((entry) => entry.id === id)
  const [older, newer] = [found[at - 1], found[at + 1]]

  useLayoutEffect(() => {
    if (page.current) page.current.scrollTop = 0
  }, [id])

  function turnTo(entry: Reflection | undefined) {
    if (!entry) return
    setTurnedTo(entry.id)
    onSelect(entry.id)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, currentTarget } = event
    // Keys of menus come here too, though they are drawn elsewhere.
    if (!(target instanceof Node) || !currentTarget.contains(target)) return
    if (event.defaultPrevented) return
    const name = pressedCommand(event, screenKeys.reflections)
    if (name === 'turn') turnTo(event.key === 'ArrowLeft' ? older : newer)
    else if (name === 'edit') props.onEdit(reflection)
    else if (name === 'remove') props.onDelete(reflection)
    else return
    event.preventDefault()
  }

  return (
    <article
      ref={ref}
      className={styles.reader}
      aria-labelledby="entry-heading"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div
        ref={page}
        className={styles.page}
        // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls has to be reached by the keys
        tabIndex={0}
        role="group"
        aria-label={translate('Entry')}
      >
        <EntryTools
          {...props}
          onOlder={older && (() => turnTo(older))}
          onNewer={newer && (() => turnTo(newer))}
        />
        <h2 className={styles.title} id="entry-heading">
          {title.trim() === '' ? (
            entryName(reflection)
          ) : (
            <MarkedText text={title} findMarks={findMarks} />
          )}
        </h2>
        <EntryFacts {...props} />
        <EntryText bundle={bundle} reflection={reflection} findMarks={findMarks} />
        <DayWork {...props} />
        <LookBackLinks bundle={bundle} reflection={reflection} onSelect={onSelect} />
      </div>
      <p className="sr" aria-live="polite">
        {turnedTo === id && entryName(reflection)}
      </p>
    </article>
  )
}
