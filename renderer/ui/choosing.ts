/** What a control that holds one choice reports: none as well, where it may be empty. */
export type Choosing<T> =
  | { allowsEmpty: true; onChange: (value: T | null) => void }
  | { allowsEmpty?: false; onChange: (value: T) => void }

/** The handler that clears a choice, or undefined where one must stay chosen. */
export function clearingOf<T>(choosing: Choosing<T>): (() => void) | undefined {
  return choosing.allowsEmpty ? () => choosing.onChange(null) : undefined
}
