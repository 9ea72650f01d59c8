import { translate } from '#shared/language/translate'
import { Stepper, type StepperProps } from './stepper'

interface CountFieldProps extends Omit<StepperProps, 'format' | 'speak' | 'parse' | 'hint'> {
  /** The word for one of them, such as "week". */
  one: string
  /** The word for several of them, such as "weeks". */
  many: string
}

export function CountField({ one, many, ...rest }: CountFieldProps) {
  const format = (value: number) => `${value}\u00a0${value === 1 ? one : many}`
  return (
    <Stepper
      {...rest}
      format={format}
      speak={format}
      parse={readCount}
      hint={translate('Write a number, such as {number}.', { number: rest.min })}
    />
  )
}

/** Reads the number in front and leaves out the unit behind it. */
function readCount(text: string): number | null {
  const digits = /^\s*(\d{1,4})(?!\d|[.,:]\d)/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}
