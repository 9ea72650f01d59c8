/** Marks the end of a switch over a union: the compiler names the case that is missing. */
export function assertNever(value: never): never {
  throw new Error(`Every case should be handled, but there is one more: ${JSON.stringify(value)}`)
}
