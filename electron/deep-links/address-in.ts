/** The address of our own that a program was started with; null when there is none. It is yet to be checked. */
export function addressIn(argv: readonly string[]): string | null {
  return argv.find((argument) => argument.startsWith('plumbline://')) ?? null
}
