import { ChevronLeft, ChevronRight, Pencil } from 'lucide-react'
import { type Day, formatDay } from '#shared/calendar/day'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import type { Reflection } from '#shared/model/reflection'
import { useKeyHints } from '../../../desktop/keys'
import { IconButton } from '../../../ui/icon-button'
import { MenuButton } from '../../../ui/menu-button'
import styles from './entry-tools.module.css'

interface EntryToolsProps {
  readonly reflection: Reflection
  /** Missing where there is no such entry. */
  readonly onOlder: (() => void) | undefined
  readonly onNewer: (() => void) | undefined
  readonly onEdit: (reflection: Reflection) => void
  readonly onAdd: (day: Day) => void
  readonly onDelete: (reflection: Reflection) => void
}

/** The day of an entry, and what can be done with it. */
export function EntryTools({ reflection, ...props }: EntryToolsProps) {
  const { date } = reflection
  const hintOf = useKeyHints()
  return (
    <div className={styles.tools}>
      <span className="grow num">{formatDay(date, 'long-year')}</span>
      <IconButton
        label={translate('Older entry')}
        shortcut="←"
        icon={<ChevronLeft />}
        isDisabled={!props.onOlder}
        onPress={() => props.onOlder?.()}
      />
      <IconButton
        label={translate('Newer entry')}
        shortcut="→"
        icon={<ChevronRight />}
        isDisabled={!props.onNewer}
        onPress={() => props.onNewer?.()}
      />
      <IconButton
        label={translate('Edit')}
        shortcut={hintOf(screenKeys.reflections.edit)}
        icon={<Pencil />}
        onPress={() => props.onEdit(reflection)}
      />
      <MenuButton
        label={translate('More')}
        items={[
          {
            id: 'add',
            label: translate('Add an entry to {day}', { day: formatDay(date) }),
            onSelect: () => props.onAdd(date),
          },
          'separator',
          {
            id: 'delete',
            label: translate('Delete entry'),
            shortcut: hintOf(screenKeys.reflections.remove),
            isDanger: true,
            onSelect: () => props.onDelete(reflection),
          },
        ]}
      />
    </div>
  )
}
