import type { ExportFormat } from '#shared/export/export-format'
import type {
  ExportMoment,
  ExportOption,
  OptionValue,
  OptionValues,
} from '#shared/export/export-option'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { CheckBox } from '../../ui/check-box'
import { ClockField } from '../../ui/clock-field'
import { Segmented } from '../../ui/segmented'
import styles from './export-options.module.css'

export interface ChosenExport {
  readonly format: ExportFormat
  readonly bundle: PlanBundle
  readonly moment: ExportMoment
  readonly values: OptionValues
}

interface ExportOptionsProps extends ChosenExport {
  readonly onChange: (id: string, value: OptionValue) => void
}

/** What a format asks, drawn from the registry; what depends on another answer shows only with it. */
export function ExportOptions({ format, values, onChange, ...rest }: ExportOptionsProps) {
  const asked = Object.entries(format.options).filter(
    ([, { needs }]) => needs === undefined || values[needs[0]] === needs[1],
  )
  if (asked.length === 0) return null
  return (
    <div className={styles.options} role="group" aria-label={translate('Options')}>
      {asked.map(([id, option]) => (
        <OptionControl
          key={`${format.id} ${id}`}
          {...rest}
          option={option}
          value={values[id]}
          onChange={(value) => onChange(id, value)}
        />
      ))}
    </div>
  )
}

interface OptionControlProps extends Pick<ChosenExport, 'bundle' | 'moment'> {
  readonly option: ExportOption
  readonly value: OptionValue | undefined
  readonly onChange: (value: OptionValue) => void
}

function OptionControl({ option, value, bundle, moment, onChange }: OptionControlProps) {
  switch (option.kind) {
    case 'switch':
      return (
        <div className={styles.row}>
          <CheckBox label={option.label} isSelected={value === true} onChange={onChange} />
          {option.count && <span className={styles.count}>{option.count(bundle, moment)}</span>}
        </div>
      )
    case 'choice':
      return (
        <Segmented
          label={option.label}
          className={styles.choice}
          size="s"
          fill
          options={option.choices}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      )
    case 'clock':
      return (
        <ClockField
          label={option.label}
          className={styles.clock}
          value={typeof value === 'string' ? value : option.initial}
          onChange={onChange}
        />
      )
  }
}
