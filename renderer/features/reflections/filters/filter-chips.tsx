import { translate } from '#shared/language/translate'
import { filterParts, openFilter, type ReflectionFilter } from '#shared/reflection/filter'
import { Button } from '../../../ui/button'
import { Chip } from '../../../ui/chip'
import styles from './filter-chips.module.css'

interface FilterChipsProps {
  readonly filter: ReflectionFilter
  readonly onChange: (filter: ReflectionFilter) => void
}

/** What the list is narrowed down by, part by part, with a way out of each. */
export function FilterChips({ filter, onChange }: FilterChipsProps) {
  const parts = filterParts(filter)
  if (parts.length === 0) return null
  return (
    <div className={styles.chips} role="group" aria-label={translate('Filters')}>
      {parts.map(({ label, without }) => (
        <Chip
          key={label}
          removeLabel={translate('Remove {label}', { label })}
          onRemove={() => onChange(without)}
        >
          {label}
        </Chip>
      ))}
      <Button size="s" variant="quiet" onPress={() => onChange(openFilter)}>
        {translate('Clear all')}
      </Button>
    </div>
  )
}
