import type { ExportFormat } from '#shared/export/export-format'
import { exportFormats } from '#shared/export/export-formats'
import { type OptionValue, type OptionValues, readOptions } from '#shared/export/export-option'
import { changeSettings, useSettings } from '../../desktop/settings'

/** What is exported and how, as it was left the last time. */
interface ExportChoice {
  readonly format: ExportFormat
  readonly values: OptionValues
  readonly chooseFormat: (id: string) => void
  readonly chooseOption: (id: string, value: OptionValue) => void
}

export function useExportChoice(): ExportChoice {
  const { format: id, options } = useSettings()?.lastExport ?? { format: '', options: {} }
  const format = exportFormats.find((candidate) => candidate.id === id) ?? firstFormat
  const values = readOptions(format.options, options[format.id])
  const remember = (next: string, changed: typeof options) =>
    void changeSettings({ lastExport: { format: next, options: changed } })
  return {
    format,
    values,
    chooseFormat: (next) => remember(next, options),
    chooseOption: (option, value) =>
      remember(format.id, { ...options, [format.id]: { ...values, [option]: value } }),
  }
}

const [firstFormat] = exportFormats as readonly [ExportFormat]
