import type { ExportFormat } from '#shared/export/export-format'
import type { ExportOption, OptionValue, OptionValues } from '#shared/export/export-option'

interface Variant {
  /** Empty for the usual values, else such as `-table-logs`. */
  readonly name: string
  readonly options: OptionValues
}

/** The ways a format can be written: as usual, and with each other value of each of its options. */
export function choiceVariants(format: ExportFormat): Variant[] {
  const others = Object.entries(format.options).flatMap(([id, option]) =>
    otherValues(option).map((value) => ({
      name: `-${id}-${String(value).replace(/\W/g, '')}`,
      options: { [id]: value },
    })),
  )
  return [{ name: '', options: {} }, ...others]
}

function otherValues(option: ExportOption): OptionValue[] {
  switch (option.kind) {
    case 'choice':
      return option.choices.slice(1).map(({ value }) => value)
    case 'switch':
      return [!option.initial]
    case 'clock':
      return ['06:30']
  }
}
