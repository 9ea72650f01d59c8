import { ChevronsUpDown, Plus } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { useSettings } from '../../desktop/settings'
import { IconButton } from '../../ui/icon-button'
import { MenuButton } from '../../ui/menu-button'
import { nameEntry } from './name-entry'
import styles from './reflection-sheet.module.css'
import type { DayEntries } from './use-day-entries'

/** The hour at which a new day starts until the settings are known. */
const usualDayStart = 4

/** Which entry of the day is on the sheet, and a way to begin another; quiet while there is only one. */
export function EntryPicker({ stored, shownId, show, begin }: DayEntries) {
  const dayStartHour = useSettings()?.dayStartHour ?? usualDayStart
  const names = stored.map((entry, place) => nameEntry(entry, place, dayStartHour))
  const shown = stored.findIndex(({ id }) => id === shownId)
  if (stored.length === 0) return null
  return (
    <div className={styles.entries}>
      {(stored.length > 1 || shown < 0) && (
        <MenuButton
          label={translate('Entries of the day, {number}', {
            number: stored.length + (shown < 0 ? 1 : 0),
          })}
          variant="quiet"
          size="s"
          items={stored.map(({ id }, place) => ({
            id,
            label: names[place] ?? '',
            isChosen: place === shown,
            onSelect: () => show(id),
          }))}
        >
          <span className="trunc">{names[shown] ?? translate('New entry')}</span>
          <ChevronsUpDown aria-hidden />
        </MenuButton>
      )}
      {shown >= 0 && (
        <IconButton label={translate('Another entry')} icon={<Plus />} onPress={begin} />
      )}
    </div>
  )
}
