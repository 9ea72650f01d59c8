import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** When an export is written. */
export interface ExportMoment {
  /** Epoch milliseconds. */
  readonly now: number
  readonly today: Day
}

/** Something the user decides about an export; `needs` names another option and the value it must have. */
export type ExportOption = (SwitchOption | ChoiceOption | ClockOption) & {
  readonly label: string
  readonly needs?: readonly [option: string, value: OptionValue]
}

interface SwitchOption {
  readonly kind: 'switch'
  readonly initial: boolean
  /** How many things of the plan it is about. */
  readonly count?: (bundle: PlanBundle, moment: ExportMoment) => number
}

interface ChoiceOption {
  readonly kind: 'choice'
  /** The first one is chosen at first. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

interface ClockOption {
  readonly kind: 'clock'
  /** `HH:mm` */
  readonly initial: string
}

/** What is decided: of a switch whether it is on, of a choice its value, of a clock `HH:mm`. */
export type OptionValue = boolean | string

/** The values of some options by their id. */
export type OptionValues = Readonly<Record<string, OptionValue>>

type Options = Readonly<Record<string, ExportOption>>

/** The values of given options, each of the type its kind has. */
export type ValuesOf<Given extends Options> = {
  readonly [Id in keyof Given]: Given[Id] extends { readonly kind: 'switch' }
    ? boolean
    : Given[Id] extends { readonly choices: readonly { readonly value: infer Value }[] }
      ? Value
      : string
}

/**
 * The values of options, the usual ones where nothing that fits is given.
 *
 * @param given what was chosen before, perhaps by an older version; anything else is left out
 * @example readOptions({ done: { kind: 'switch', label: 'Done', initial: true } }, {}) // { done: true }
 */
export function readOptions<Given extends Options>(
  options: Given,
  given: OptionValues = {},
): ValuesOf<Given> {
  const entries = Object.entries(options).map(([id, option]) => {
    const value = Object.hasOwn(given, id) ? given[id] : undefined
    return [id, value !== undefined && fits(option, value) ? value : usualValue(option)]
  })
  return Object.fromEntries(entries) as ValuesOf<Given>
}

function fits(option: ExportOption, value: OptionValue): boolean {
  switch (option.kind) {
    case 'switch':
      return typeof value === 'boolean'
    case 'choice':
      return option.choices.some((choice) => choice.value === value)
    case 'clock':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
  }
}

function usualValue(option: ExportOption): OptionValue {
  return option.kind === 'choice' ? (option.choices[0]?.value ?? '') : option.initial
}
