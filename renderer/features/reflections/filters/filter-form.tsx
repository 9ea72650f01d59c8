import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Energy, Reflection } from '#shared/model/reflection'
import { steps, stepShortName } from '#shared/model/step'
import { energyOptions } from '#shared/reflection/energy-label'
import type { ReflectionFilter } from '#shared/reflection/filter'
import { Select } from '../../../ui/select'
import { ToggleChips } from '../../../ui/toggle-chips'
import { DayFilter } from './day-filter'
import styles from './filter-form.module.css'
import { usedTags } from './used-tags'

export interface FilterFormProps {
  readonly reflections: readonly Reflection[]
  readonly today: Day
  readonly filter: ReflectionFilter
  readonly onChange: (filter: ReflectionFilter) => void
}

/** Everything one can narrow the list down by; each choice shows at once. */
export function FilterForm({ reflections, today, filter, onChange }: FilterFormProps) {
  const change = (part: Partial<ReflectionFilter>) => onChange({ ...filter, ...part })
  const tags = usedTags(reflections, filter.tags)
  return (
    <div className={styles.form}>
      <ToggleChips
        label={translate('Step')}
        options={stepOptions()}
        values={filter.steps}
        onChange={(values) => change({ steps: values.toSorted((a, b) => a - b) })}
      />
      {tags.length > 0 && (
        <ToggleChips
          label={translate('Tags')}
          options={tags.map((tag) => ({ value: tag, label: `#${tag}` }))}
          values={filter.tags}
          onChange={(values) => change({ tags: values })}
        />
      )}
      <div className={styles.pair}>
        <Select
          label={translate('Energy from')}
          options={boundOptions()}
          value={filter.energyFrom ?? any}
          onChange={(value) => change({ energyFrom: readBound(value) })}
        />
        <Select
          label={translate('Energy to')}
          options={boundOptions()}
          value={filter.energyTo ?? any}
          onChange={(value) => change({ energyTo: readBound(value) })}
        />
      </div>
      <DayFilter
        filter={filter}
        oldest={reflections[0]?.date ?? today}
        today={today}
        onChange={change}
      />
    </div>
  )
}

const any = 'any'

function stepOptions() {
  return steps.map((step) => ({ value: step, label: `${step}, ${stepShortName(step)}` }))
}

function boundOptions(): readonly { value: Energy | typeof any; label: string }[] {
  return [{ value: any, label: translate('Any') }, ...energyOptions]
}

function readBound(value: Energy | typeof any): Energy | null {
  return value === any ? null : value
}
