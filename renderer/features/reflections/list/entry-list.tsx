import {
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { Reflection } from '#shared/model/reflection'
import { journalMonths } from '#shared/reflection/journal-months'
import type { FindMarks } from '../../../ui/split-marks'
import styles from './entry-list.module.css'
import { EntryOption } from './entry-option'
import { entryCommand } from './entry-command'
import { useVisibleMonths } from './use-visible-months'

interface EntryListProps {
  /** In the order they were written. */
  readonly entries: readonly Reflection[]
  readonly selected: Reflection | null
  readonly findMarks: FindMarks
  readonly onSelect: (id: string) => void
  readonly onOpen: () => void
  readonly onEdit: (reflection: Reflection) => void
  readonly onDelete: (reflection: Reflection) => void
}

/** The entries, newest first, under their months. One of them is in the tab order; the arrow keys move it. */
export function EntryList(props: EntryListProps) {
  const { entries, selected, findMarks, onSelect } = props
  const selectedId = selected?.id
  const newestFirst = useMemo(() => entries.toReversed(), [entries])
  const { scroller, onScroll, months } = useVisibleMonths(
    useMemo(() => journalMonths(entries), [entries]),
    selectedId,
  )
  const takesFocus = useRef(false)
  const headingId = useId()

  useLayoutEffect(() => {
    const option = scroller.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    option?.scrollIntoView({ block: 'nearest' })
    if (takesFocus.current) option?.focus({ preventScroll: true })
    takesFocus.current = false
  }, [selectedId, scroller])

  function onKeyDown(event: KeyboardEvent) {
    const at = newestFirst.findIndex(({ id }) => id === selectedId)
    const command = entryCommand(event, at, newestFirst.length)
    if (!command || !selected) return
    event.preventDefault()
    if (command.kind === 'open') props.onOpen()
    if (command.kind === 'edit') props.onEdit(selected)
    if (command.kind === 'delete') {
      // With the entry that comes in its place.
      takesFocus.current = true
      props.onDelete(selected)
    }
    const next = command.kind === 'go' ? newestFirst[command.to] : undefined
    if (!next || next.id === selectedId) return
    takesFocus.current = true
    onSelect(next.id)
  }

  function onClick({ target }: MouseEvent) {
    const option = target instanceof Element && target.closest<HTMLElement>('[data-entry]')
    if (option && option.dataset['entry']) onSelect(option.dataset['entry'])
  }

  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={translate('Reflections, newest first')}
      data-focus-target="entries"
      onScroll={onScroll}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {months.map(({ month, count, height, drawn }) => (
        <div key={month} role="group" aria-labelledby={`${headingId}-${month}`} style={{ height }}>
          <div className={styles.month} id={`${headingId}-${month}`} role="presentation">
            <span className="grow">{formatDay(month, 'month')}</span>
            <span className={styles.count}>
              {translateCount(count, '{count} entry', '{count} entries')}
            </span>
          </div>
          {drawn.map(({ reflection, place, gap }) => (
            <Fragment key={reflection.id}>
              {gap > 0 && <div role="presentation" style={{ height: gap }} />}
              <EntryOption
                reflection={reflection}
                isSelected={reflection.id === selectedId}
                place={place}
                count={entries.length}
                findMarks={findMarks}
              />
            </Fragment>
          ))}
        </div>
      ))}
    </div>
  )
}
