import { formatDay, toDay, type Weekday } from '#shared/calendar/day'
import { formatTimeOfDay } from '#shared/calendar/format-clock-time'
import { weekdays } from '#shared/calendar/weekdays'
import { type Language, languages } from '#shared/language/languages'
import type { ClockHours, DateOrder } from '#shared/language/locale'
import { translate } from '#shared/language/translate'
import { LocaleRow } from './locale-row'
import { SettingsSection } from './settings-section'

/** Language, dates, week and clock: each from the system, or chosen by itself. */
export function LanguageSettings() {
  const system = { value: 'system', label: translate('Match system') } as const
  return (
    <SettingsSection id="language">
      <LocaleRow
        name="language"
        title={translate('Language')}
        description={translate(
          'Files you export as Markdown or CSV stay in English, so that they can be read back',
        )}
        options={[system, ...languageOptions()]}
      />
      <LocaleRow name="dateOrder" title={translate('Dates')} options={[system, ...dateOptions()]} />
      <LocaleRow
        name="weekStartsOn"
        title={translate('A week starts on')}
        options={[system, ...weekdayOptions()]}
      />
      <LocaleRow
        name="clockHours"
        title={translate('Clock')}
        options={[system, ...clockOptions()]}
      />
    </SettingsSection>
  )
}

function languageOptions() {
  const codes = Object.keys(languages) as Language[]
  return codes.map((value) => ({ value, label: languages[value] }))
}

/** Each as it writes one and the same day. */
function dateOptions() {
  const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first']
  return orders.map((value) => ({ value, label: formatDay(example, 'short-year', value) }))
}

const example = toDay('2026-11-17')

function weekdayOptions() {
  const days: readonly Weekday[] = [1, 6, 0]
  const names = new Map(weekdays().map(({ weekday, long }) => [weekday, long]))
  return days.map((value) => ({ value, label: names.get(value) ?? '' }))
}

function clockOptions() {
  const hours: readonly ClockHours[] = ['24', '12']
  return hours.map((value) => ({ value, label: formatTimeOfDay('19:00', value) }))
}
