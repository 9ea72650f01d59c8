import { translate } from '#shared/language/translate'
import { Select } from '../../../ui/select'
import type { HolidayCalendar, HolidayPlace } from './holiday-calendar'
import styles from './holidays.module.css'

interface PlaceFieldsProps {
  readonly calendar: HolidayCalendar
  readonly place: HolidayPlace
  readonly onChange: (place: HolidayPlace) => void
}

/** The country, and its part where the parts differ. */
export function PlaceFields({ calendar, place, onChange }: PlaceFieldsProps) {
  const regions = calendar.regionsOf(place.country)
  return (
    <div className={styles.place}>
      <Select
        label={translate('Country')}
        options={calendar.countries}
        value={place.country}
        onChange={(country) => onChange({ country, region: '' })}
      />
      {regions.length > 0 && (
        <Select
          label={translate('Region')}
          options={[{ value: wholeCountry, label: translate('The whole country') }, ...regions]}
          value={place.region || wholeCountry}
          onChange={(chosen) =>
            onChange({ ...place, region: chosen === wholeCountry ? '' : chosen })
          }
        />
      )}
    </div>
  )
}

const wholeCountry = 'whole'
