import type { Energy } from '#shared/model/reflection'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/** All values of energy as they are written, from drained to charged. */
export const energyOptions: readonly { readonly value: Energy; readonly label: string }[] =
  reflectionFields.flatMap((field) => (field.id === 'energy' ? field.options : []))

/**
 * A value of energy as it is written.
 *
 * @example energyLabel(1) // '+1'
 */
export function energyLabel(energy: Energy): string {
  return energyOptions.find(({ value }) => value === energy)?.label ?? String(energy)
}
