/**
 * Ends a switch over a union: the compiler refuses it while a kind is missing.
 *
 * @throws TypeError when a value comes in that no type allows
 */
export function assertNever(value: never): never {
  throw new TypeError(`No case for ${JSON.stringify(value)}`)
}
